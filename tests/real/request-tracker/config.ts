/** Request Tracker's configuration: one SQLite file, mail goes to a program of the folder's own, dates in UTC. */
export function trackerConfig(folder: string, port: number): string {
  return `Set($rtname, 'desk.test'); Set($Organization, 'desk.test');
Set($WebDomain, '127.0.0.1'); Set($WebPort, ${port}); Set($WebPath, ''); Set($WebBaseURL, 'http://127.0.0.1:${port}');
Set($CanonicalizeRedirectURLs, 0);
Set($DatabaseType, 'SQLite'); Set($DatabaseName, '${folder}/db/rt5'); Set($DatabaseUser, ''); Set($DatabasePassword, '');
Set($CorrespondAddress, 'support@desk.test'); Set($CommentAddress, 'support-comment@desk.test');
Set($RTAddressRegexp, '^support(-comment)?@desk\\.test$');
Set($Timezone, 'UTC'); Set($MailCommand, 'sendmailpipe'); Set($SendmailPath, '${folder}/send-mail');
Set($LogToSyslog, undef); Set($LogToSTDERR, 'warning'); Set($LogToFile, undef);
Set($WebSessionClass, 'Apache::Session::File');
Set(%WebSessionProperties, Directory => '${folder}/session', LockDirectory => '${folder}/session');
Set($MessageBoxRichText, 1); Set($DefaultQueue, 'Support'); Set($ShowHistory, 'delay'); Set($StatementLog, undef);
1;
`;
}
