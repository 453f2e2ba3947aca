// Swagger UI takes lines of JSON for JSON, and would quote the example as a string.
const lines = {
  afterLoad({ fn }) {
    const sample = fn.getSampleSchema;
    this.fn.getSampleSchema = (schema, type, options, example) =>
      type === 'application/x-ndjson' && typeof example === 'string' ? example : sample(schema, type, options, example);
  },
};

SwaggerUIBundle({
  url: '/q/openapi', dom_id: '#api', deepLinking: true, validatorUrl: null, tryItOutEnabled: true, persistAuthorization: true,
  plugins: [() => lines],
});
