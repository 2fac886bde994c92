
Gem::Specification.new do |spec|
  spec.name = "{{ package }}"
  spec.version = {{ version }}
  spec.summary = {{ summary }}
  spec.authors = ["The authors of {{ package }}"]
{%- if let Some(licenses) = licenses %}
  spec.licenses = [{{ licenses }}]
{%- endif %}
{%- if let Some(repository) = repository %}
  spec.homepage = {{ repository }}
{%- endif %}
  spec.required_ruby_version = ">= 3.1"
  spec.files = Dir["README.md", "lib/**/*.rb", "sig/**/*.rbs", base: __dir__]
  spec.metadata["rubygems_mfa_required"] = "true"
end
