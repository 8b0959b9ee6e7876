/** The accounts of the tests, as the operator would import them. Each stands for a kind of account. */
export const FIXTURE = {
  accounts: [
    {
      name: 'Ada',
      password: 'punched cards 1843',
      groups: ['sysop'],
      fullName: 'Ada King',
      email: 'ada@example.org',
    },
    { name: 'mlovelace', password: 'elvis & wiki + 100%' },
    {
      name: 'Grace',
      password: 'nanosecond wire 30',
      groups: ['bot'],
      appPasswords: [
        { appId: 'crawler', password: 'grace0crawler0secret0000000000v1', grants: ['basic'] },
        {
          appId: 'far',
          password: 'grace0far0away0secret000000000v1',
          grants: ['basic'],
          ipRanges: ['192.0.2.0/24'],
        },
      ],
    },
    { name: 'Ørsted æther', password: 'kompas nål ☆ 1820' },
    { name: 'ines@example.org', password: 'mail as a name 7' },
    { name: 'Brief', password: 'tiny' },
    { name: 'Stale', password: 'kept for too long', passwordExpired: true },
    {
      name: 'Walled',
      password: 'blocked and known 3',
      blocked: { reason: 'Tested', by: 'Ada', expiry: 'infinite', createAccount: true },
    },
  ],
};
