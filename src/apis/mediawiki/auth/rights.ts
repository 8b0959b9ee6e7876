import type { Session } from '../../../session/index.ts';

/** The rights of the groups of a newly installed wiki, by MediaWiki's names. */
export const GROUP_RIGHTS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    '*': 'createaccount read edit createpage createtalk writeapi viewmywatchlist editmywatchlist viewmyprivateinfo editmyprivateinfo editmyoptions',
    user: 'move move-subpages move-rootuserpages move-categorypages movefile read edit createpage createtalk writeapi upload reupload reupload-shared minoredit editmyusercss editmyuserjson editmyuserjs editmyuserjsredirect purge sendemail applychangetags changetags editcontentmodel',
    autoconfirmed: 'autoconfirmed editsemiprotected',
    bot: 'bot autoconfirmed editsemiprotected nominornewtalk autopatrol suppressredirect apihighlimits writeapi',
    sysop:
      'block createaccount delete bigdelete deletedhistory deletedtext undelete editinterface editsitejson edituserjson import importupload move move-subpages move-rootuserpages move-categorypages patrol autopatrol protect editprotected rollback upload reupload reupload-shared unwatchedpages autoconfirmed editsemiprotected ipblock-exempt blockemail markbotedits apihighlimits browsearchive noratelimit movefile unblockself suppressredirect mergehistory managechangetags deletechangetags',
    'interface-admin':
      'editinterface editsitecss editsitejson editsitejs editusercss edituserjson edituserjs',
    bureaucrat: 'userrights noratelimit',
    suppress: 'hideuser suppressrevision viewsuppressed suppressionlog deleterevision deletelogentry',
  }).map(([group, rights]) => [group, rights.split(' ')]),
);

const EDIT = 'edit minoredit applychangetags changetags editcontentmodel';

/** The rights that each grant of a bot password allows. */
const GRANT_RIGHTS: Readonly<Record<string, string>> = {
  basic:
    'autocreateaccount autoconfirmed autopatrol editsemiprotected ipblock-exempt nominornewtalk patrolmarks purge read writeapi unwatchedpages',
  highvolume: 'bot apihighlimits noratelimit markbotedits',
  import: 'import importupload',
  editpage: EDIT,
  editprotected: `${EDIT} editprotected`,
  editmycssjs: `${EDIT} editmyusercss editmyuserjson editmyuserjs`,
  editmyoptions: 'editmyoptions editmyuserjson',
  editinterface: `${EDIT} editinterface edituserjson editsitejson`,
  editsiteconfig: `${EDIT} editinterface edituserjson editsitejson editusercss edituserjs editsitecss editsitejs`,
  createeditmovepage: `${EDIT} createpage createtalk delete-redirect move move-rootuserpages move-subpages move-categorypages suppressredirect`,
  uploadfile: 'upload reupload-own',
  uploadeditmovefile: 'upload reupload-own reupload reupload-shared upload_by_url movefile suppressredirect',
  patrol: 'patrol',
  rollback: 'rollback',
  blockusers: 'block blockemail',
  viewdeleted: 'browsearchive deletedhistory deletedtext',
  viewrestrictedlogs: 'suppressionlog',
  delete: `${EDIT} browsearchive deletedhistory deletedtext delete bigdelete deletelogentry deleterevision undelete`,
  oversight: 'suppressrevision viewsuppressed',
  protect: `${EDIT} editprotected protect`,
  viewmywatchlist: 'viewmywatchlist',
  editmywatchlist: 'editmywatchlist',
  sendemail: 'sendemail',
  createaccount: 'createaccount',
  privateinfo: 'viewmyprivateinfo',
  mergehistory: 'mergehistory',
};

/** Groups without explicit members. */
export function implicitGroups(session: Session | undefined): string[] {
  return session ? ['*', 'user', 'autoconfirmed'] : ['*'];
}

export function allGroups(session: Session | undefined): string[] {
  return [...new Set([...(session?.account.groups ?? []), ...implicitGroups(session)])];
}

/** The rights of all groups; in a session of a bot password those of them that its grants leave. */
export function rightsOf(session: Session | undefined): string[] {
  const rights = new Set(allGroups(session).flatMap((group) => GROUP_RIGHTS[group] ?? []));
  const grants = session?.grants;
  if (!grants) return [...rights];
  const granted = grants.flatMap((grant) => GRANT_RIGHTS[grant]?.split(' ') ?? []);
  return [...rights].filter((right) => granted.includes(right));
}
