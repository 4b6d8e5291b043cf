export { type Connector, type ConnectorOptions, createConnector } from './connector.ts';
export type { Levering, Mottaker } from './port.ts';
