import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { createServer, plugins } from 'restify';

/** The SDK's own echo, without storage: what `CloudAdapter` costs by itself. Prints its port. */
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const server = createServer();
server.use(plugins.bodyParser());
server.post('/api/messages', async (req, res) => {
  await adapter.process(req as never, res, async (context) => {
    if (context.activity.type === 'message') await context.sendActivity(`ekko: ${context.activity.text}`);
  });
});
server.get('/health/ready', async (_req, res) => {
  res.send(200);
});
server.listen(Number(process.env.PORT), '127.0.0.1');
