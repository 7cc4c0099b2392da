/**
 * A stand-in for as much of Google as clasp speaks to: OAuth tokens, who is logged in, Drive's files.create, and the Apps Script
 * API's projects, content, versions and deployments. Answers have the shapes of Google's reference; faults are its recorded words.
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What Google answers instead, by the recorded words; see clasp issues 973, 872 and 410 for where people met them. */
export interface Fault {
  status: number;
  message: string;
}

export interface Project {
  title: string;
  parentId?: string;
  owner: string;
  files: { name: string; type: string; source: string }[];
  versions: { versionNumber: number; description: string }[];
  deployments: { deploymentId: string; deploymentConfig: { versionNumber?: number; description?: string } }[];
}

export interface Asked {
  method: string;
  path: string;
  body: Record<string, unknown>;
}

export const apiIsOff: Fault = {
  status: 403,
  message:
    'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.',
};
export const notFound: Fault = { status: 404, message: 'Requested entity was not found.' };
export const noPermission: Fault = { status: 403, message: 'The caller does not have permission' };
export const overQuota: Fault = {
  status: 403,
  message: "Quota exceeded for quota metric 'Write requests' of service 'script.googleapis.com'.",
};

const number = (n: number, length: number): string => String(n).padStart(length, 'x');

export class StandIn {
  readonly projects = new Map<string, Project>();
  readonly spreadsheets: string[] = [];
  readonly asked: Asked[] = [];
  /** Who logs in next, or is logged in: the stand-in's tokens are e-mail addresses. */
  whoLogsIn = 'vp@example.com';
  /** Of "METHOD path", the first that the pattern fits. */
  faults: { when: RegExp; fault: Fault }[] = [];

  private readonly server: Server = createServer((request, response) => {
    void this.answer(request).then(({ status, body }) => {
      response.writeHead(status, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(body));
    });
  });

  async open(): Promise<number> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return (this.server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    this.server.close();
    this.server.closeAllConnections();
    await once(this.server, 'close');
  }

  private async answer(request: IncomingMessage): Promise<{ status: number; body: object }> {
    const url = new URL(request.url ?? '', 'http://stand-in');
    const asked = { method: request.method ?? '', path: url.pathname, body: await bodyOf(request) };
    this.asked.push(asked);
    const route = `${asked.method} ${asked.path}`;
    const who = (request.headers.authorization ?? '').replace('Bearer ', '');
    const fault = this.faults.find(({ when }) => when.test(route))?.fault;
    const answer = fault ?? this.serve(route, asked.body, who);
    if (!('status' in answer)) return { status: 200, body: answer };
    const { status, message } = answer as Fault;
    // OAuth's own form differs from that of the interfaces.
    if (route.endsWith('/token')) return { status, body: { error: message } };
    return { status, body: { error: { code: status, message, errors: [{ message }] } } };
  }

  private serve(route: string, body: Record<string, unknown>, who: string): object {
    if (route === 'POST /oauth2.googleapis.com/token') {
      const token = { access_token: this.whoLogsIn, refresh_token: this.whoLogsIn, token_type: 'Bearer' };
      return { ...token, expires_in: 3600 };
    }
    if (route === 'GET /www.googleapis.com/oauth2/v2/userinfo') return { email: who, id: '1' };
    if (/^POST \/(www\.googleapis\.com\/)?drive\/v3\/files$/.test(route)) {
      return { id: this.spreadsheets[this.spreadsheets.push(number(this.spreadsheets.length + 1, 44)) - 1] };
    }
    if (route === 'POST /script.googleapis.com/v1/projects') return this.createProject(body, who);
    const [, method = '', scriptId = '', rest = ''] =
      /^(\w+) \/script\.googleapis\.com\/v1\/projects\/([\w-]+)\/(.+)$/.exec(route) ?? [];
    const project = this.projects.get(scriptId);
    if (!project) return notFound;
    if (project.owner !== who) return noPermission;
    return serveProject(project, `${method} ${rest}`, body);
  }

  private createProject(body: Record<string, unknown>, owner: string): object {
    const scriptId = number(this.projects.size + 1, 57);
    const { title, parentId } = body as { title: string; parentId?: string };
    const manifest = { name: 'appsscript', type: 'JSON', source: '{}' };
    const project = { title, owner, files: [manifest], versions: [], deployments: [] };
    this.projects.set(scriptId, { ...project, ...(parentId && { parentId }) });
    return { scriptId, title, parentId };
  }
}

function serveProject(project: Project, route: string, body: Record<string, unknown>): object {
  if (route === 'GET content') return { files: project.files };
  if (route === 'PUT content') {
    project.files = body['files'] as Project['files'];
    return { files: project.files };
  }
  if (route === 'POST versions') {
    const version = { versionNumber: project.versions.length + 1, description: String(body['description']) };
    project.versions.push(version);
    return version;
  }
  if (route === 'GET deployments') {
    return { deployments: [{ deploymentId: 'head', deploymentConfig: {} }, ...project.deployments] };
  }
  if (route === 'POST deployments') {
    const deployment = {
      deploymentId: `deployment-${project.deployments.length + 1}`,
      deploymentConfig: body,
    };
    project.deployments.push(deployment);
    return deployment;
  }
  const deployment = project.deployments.find(
    ({ deploymentId }) => route === `PUT deployments/${deploymentId}`,
  );
  if (!deployment) return notFound;
  deployment.deploymentConfig = body['deploymentConfig'] as typeof deployment.deploymentConfig;
  return deployment;
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {};
}
