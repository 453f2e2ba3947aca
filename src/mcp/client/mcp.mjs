// The client of the protocol's own SDK: node mcp.mjs SERVER CALLS prints what the server is, its tools, and what it answers to the calls.
// SERVER is {"url": …, "key": …} or {"command": …, "args": […]}; CALLS is [[tool, arguments], …].
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'

const [server, calls] = process.argv.slice(2).map(argument => JSON.parse(argument))
const client = new Client({ name: 'precis-test', version: '1.0.0' })
await client.connect(server.url
  ? new StreamableHTTPClientTransport(new URL(server.url), { requestInit: { headers: { Authorization: `Bearer ${server.key}` } } })
  : new StdioClientTransport({ ...server, env: process.env, stderr: 'ignore' }))
const { tools } = await client.listTools()
const answers = []
for (const [name, args] of calls) {
  answers.push(await client.callTool({ name, arguments: args }))
}
console.log(JSON.stringify({ server: client.getServerVersion(), tools, answers }))
await client.close()
