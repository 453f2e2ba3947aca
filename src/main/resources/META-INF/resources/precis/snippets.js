// A request as code that can be pasted and run.

import { addressOf, bodyOf, contentTypeOf } from './requests.js';

/** Longer bodies are read from a file, which the dialog offers to save: no shell and no Java constant holds them. */
const INLINE = 20_000;

/** The name of the file with the body; null where it stands in the code. */
export function bodyFile(request) {
  if (bodyOf(request).length <= INLINE) {
    return null;
  }
  return typeof request.body === 'string' ? 'request.txt' : 'request.json';
}

/** @param needsKey whether the service asks for an API key: the code then takes it from the environment */
export const SNIPPETS = { curl, java, python };

function curl(request, needsKey) {
  const file = bodyFile(request);
  const options = ['-H ' + quoted('Content-Type: ' + contentTypeOf(request)), ...(needsKey ? ['-H "X-API-Key: $PRECIS_KEY"'] : [])];
  const start = `curl ${quoted(addressOf(request))} \\\n  ${options.join(' \\\n  ')} \\\n  --data-binary `;
  if (file) {
    return start + '@' + file + '\n';
  }
  const body = typeof request.body === 'string' ? request.body : JSON.stringify(request.body, null, 2);
  const end = delimiter(body);
  return start + `@- <<'${end}'\n${body}\n${end}\n`;
}

/** A word that no line of the body is. */
function delimiter(body) {
  const lines = new Set(body.split('\n'));
  let word = 'END';
  while (lines.has(word)) {
    word += '_';
  }
  return word;
}

const quoted = text => "'" + text.replaceAll("'", "'\\''") + "'";

function java(request, needsKey) {
  const file = bodyFile(request);
  const publisher = file ? `BodyPublishers.ofFile(Path.of("${file}"))` : 'BodyPublishers.ofString(BODY)';
  const literal = javaLiteral(bodyOf(request));
  return `import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
${file ? 'import java.nio.file.Path;\n' : ''}
public class Precis {${file ? '' : `
    static final String BODY = ${literal};
`}
    public static void main(String[] arguments) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(${javaLiteral(addressOf(request))}))
                .header("Content-Type", "${contentTypeOf(request)}")
${needsKey ? '                .header("X-API-Key", System.getenv("PRECIS_KEY"))\n' : ''}                .POST(${publisher})
                .build();
        System.out.println(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body());
    }
}
`;
}

/** JSON's escapes are Java's. The parts are joined again by the compiler. */
const javaLiteral = text => (text.match(/[^]{1,100}/gu) ?? ['']).map(part => JSON.stringify(part)).join('\n            + ');

function python(request, needsKey) {
  const file = bodyFile(request);
  const isJson = typeof request.body !== 'string';
  const body = file ? `open(${JSON.stringify(file)}, 'rb').read()`
      : isJson ? `json.dumps(${pythonLiteral(request.body, '')}).encode()` : `${pythonLiteral(request.body)}.encode()`;
  return `import json
${needsKey ? 'import os\n' : ''}import urllib.request

request = urllib.request.Request(
    ${JSON.stringify(addressOf(request))},
    data=${body.replaceAll('\n', '\n    ')},
    headers={"Content-Type": "${contentTypeOf(request)}"${needsKey ? ', "X-API-Key": os.environ["PRECIS_KEY"]' : ''}},
)
with urllib.request.urlopen(request) as response:
    print(json.dumps(json.load(response), ensure_ascii=False, indent=2))
`;
}

function pythonLiteral(value, indent) {
  if (Array.isArray(value)) {
    return '[\n' + value.map(item => `${indent}    ${pythonLiteral(item, indent + '    ')},\n`).join('') + indent + ']';
  }
  if (typeof value === 'object') {
    return '{\n' + Object.entries(value)
        .map(([key, item]) => `${indent}    ${JSON.stringify(key)}: ${pythonLiteral(item, indent + '    ')},\n`).join('') + indent + '}';
  }
  return typeof value === 'boolean' ? (value ? 'True' : 'False') : JSON.stringify(value);
}
