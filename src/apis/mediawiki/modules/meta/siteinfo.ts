import type { MediawikiQueryResult } from '../../../../contract/index.ts';
import type { MetaModule } from './meta-module.ts';
import { SITEINFO_PROPS } from './siteinfo-props.ts';

export const siteinfo: MetaModule = async (
  { request },
  { siprop = ['general'], sinumberingroup = false },
) => {
  const facts: Partial<MediawikiQueryResult> = {};
  for (const prop of siprop)
    Object.assign(facts, { [prop]: await SITEINFO_PROPS[prop](request, sinumberingroup) });
  return facts;
};
