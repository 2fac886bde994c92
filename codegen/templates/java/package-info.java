{{ doc }}
