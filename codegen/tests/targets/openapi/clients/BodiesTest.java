// Each error of each operation is decoded by the Java client to the type of its code or category.
package org.openapitools.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import org.junit.jupiter.api.Test;
import org.openapitools.client.model.AbstractOpenApiSchema;

class BodiesTest {
    @Test
    void eachBodyIsDecodedToItsType() throws Exception {
        ObjectMapper mapper = ApiClient.createDefaultObjectMapper();
        JsonNode bodies = new ObjectMapper().readTree(new File("../bodies.json"));
        for (JsonNode it : bodies) {
            Class<?> type = Class.forName("org.openapitools.client.model." + it.get("schema").asText());
            Object value = mapper.readValue(it.get("body").toString(), type);
            Object actual = value instanceof AbstractOpenApiSchema ? ((AbstractOpenApiSchema) value).getActualInstance() : value;
            assertEquals(it.get("branch").asText(), actual.getClass().getSimpleName(), it.get("id").asText());
        }
    }
}
