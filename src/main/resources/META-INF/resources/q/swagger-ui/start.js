SwaggerUIBundle({ url: '/q/openapi', dom_id: '#api', deepLinking: true, validatorUrl: null });
