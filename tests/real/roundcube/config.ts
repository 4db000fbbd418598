/** Where the parts of one bring-up live and listen. */
export interface Places {
  readonly folder: string;
  readonly imapPort: number;
  readonly smtpPort: number;
  readonly password: string;
}

/** Dovecot's whole configuration: one static password, Maildirs in the folder, nothing beyond 127.0.0.1. */
export function dovecotConfig({ folder, imapPort, password }: Places): string {
  const special = ['Drafts', 'Sent', 'Trash', 'Junk']
    .map((name) => `  mailbox ${name} {\n    auto = subscribe\n    special_use = \\${name}\n  }`)
    .join('\n');
  return `base_dir = ${folder}/dovecot/run
state_dir = ${folder}/dovecot
instance_name = attune-real
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login
log_path = ${folder}/log/dovecot.log
mail_location = maildir:~/Maildir:LAYOUT=fs
mail_home = ${folder}/mail/%n
first_valid_uid = 1
mail_uid = www-data
mail_gid = www-data
mail_max_userip_connections = 50
namespace inbox {
  inbox = yes
  separator = /
${special}
}
passdb {
  driver = static
  args = password=${password}
}
userdb {
  driver = static
  args = uid=www-data gid=www-data home=${folder}/mail/%n
}
service imap-login {
  inet_listener imap {
    address = 127.0.0.1
    port = ${imapPort}
  }
  inet_listener imaps {
    port = 0
  }
}
`;
}

/** Roundcube's configuration: the elastic skin as it comes, times in the browser's zone, replies above the quote. */
export function roundcubeConfig({ folder, imapPort, smtpPort }: Places, html: boolean): string {
  return `<?php
$config = [
  'db_dsnw' => 'sqlite:///${folder}/db/roundcube.db?mode=0640',
  'imap_host' => '127.0.0.1:${imapPort}', 'imap_timeout' => 20,
  'smtp_host' => '127.0.0.1:${smtpPort}', 'smtp_user' => '%u', 'smtp_pass' => '%p', 'smtp_auth_type' => 'PLAIN',
  'product_name' => 'Desk Mail', 'des_key' => 'attune-real-0123456789ab', 'mail_domain' => 'desk.test',
  'skin' => 'elastic', 'language' => 'en_US', 'timezone' => 'auto', 'plugins' => [],
  'htmleditor' => ${html ? 1 : 0}, 'prefer_html' => true, 'prettydate' => true, 'refresh_interval' => 60, 'reply_mode' => 1,
  'log_dir' => '${folder}/log/', 'temp_dir' => '${folder}/tmp/', 'log_driver' => 'file', 'session_lifetime' => 600,
  'create_default_folders' => true, 'enable_spellcheck' => false, 'mime_types' => null,
];
`;
}

/** Router of PHP's own web server: what Debian's Apache file allows, and nothing else. */
export const ROUTER = `<?php
$path = urldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH));
$root = $_SERVER['DOCUMENT_ROOT'];
if (preg_match('#^/(config|temp|logs|bin|SQL|vendor|installer)(/|$)|/\\.#', $path)) { http_response_code(403); return true; }
if ($path !== '/' && is_file($root . $path) && !preg_match('#\\.php$#', $path)) return false;
if ($path === '/' || $path === '/index.php') {
  $_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = '/index.php';
  $_SERVER['SCRIPT_FILENAME'] = $root . '/index.php';
  chdir($root);
  require 'index.php';
  return true;
}
http_response_code(404);
echo 'not found';
return true;
`;
