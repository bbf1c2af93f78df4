import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { connect, createServer, type AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { certificate } from "../../../bin/serve/certificate.mjs";

const root = resolve(import.meta.dirname, "../../..");

export function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });
}

/** Whether somebody listens there. */
const answers = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect(port, "127.0.0.1", () => socket.end(() => done(true)));
    socket.on("error", () => done(false));
  });

/**
 * nginx as an administrator sets it up: the package's own configuration inside a server block, word for word but for the folder it serves;
 * beside it the playground, to have a workbook around the add-in.
 */
export async function startNginx(program: string, folder: string, port: number): Promise<{ stop(): Promise<void> }> {
  const at = (name: string) => join(folder, name);
  mkdirSync(at("nginx"), { recursive: true });
  const { key, cert } = (await certificate({ root, trust: false })) as { key: string; cert: string };
  writeFileSync(at("nginx/key.pem"), key);
  writeFileSync(at("nginx/cert.pem"), cert);
  const shipped = readFileSync(at("package/servers/nginx.conf"), "utf8");
  writeFileSync(at("nginx/segbook.conf"), shipped.replace("/srv/segbook/site", at("package/site")));
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${at(`nginx/${name}`)};`,
  );
  writeFileSync(
    at("nginx/nginx.conf"),
    `${process.getuid?.() === 0 ? "user root;" : ""}
daemon off;
pid ${at("nginx/pid")};
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  ${temporary.join(" ")}
  server {
    listen 127.0.0.1:${port} ssl;
    server_name localhost;
    ssl_certificate ${at("nginx/cert.pem")};
    ssl_certificate_key ${at("nginx/key.pem")};
    include ${at("nginx/segbook.conf")};
    location /playground/ { root ${join(root, "dist")}; index index.html; }
  }
}
`,
  );
  const nginx = spawn(program, ["-p", at("nginx"), "-c", at("nginx/nginx.conf"), "-e", at("nginx/error.log")], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  nginx.stderr.on("data", (text: Buffer) => (said += text.toString()));
  const ended = new Promise<void>((done) => nginx.on("exit", () => done()));
  for (let wait = 0; !(await answers(port)); wait++) {
    if (wait === 100 || nginx.exitCode !== null) {
      nginx.kill();
      throw new Error(`nginx does not listen: ${said}`);
    }
    await new Promise((later) => setTimeout(later, 100));
  }
  return {
    async stop() {
      nginx.kill("SIGQUIT");
      await ended;
    },
  };
}
