import type { OfficialList } from '../table.ts';

/**
 * 征收项目, numbered as the budget books its revenue (政府收支分类科目): 1 01 01 is 10101, 1 03 02 03 is 30203. That the tax
 * administrations use just these numbers is general knowledge, not confirmed.
 */
const taxes: OfficialList = {
  '10101': ['增值税', 'value-added tax'],
  '10102': ['消费税', 'consumption tax'],
  '10103': ['营业税', 'business tax'],
  '10104': ['企业所得税', 'corporate income tax'],
  '10106': ['个人所得税', 'individual income tax'],
  '10107': ['资源税', 'resource tax'],
  '10109': ['城市维护建设税', 'urban maintenance and construction tax'],
  '10110': ['房产税', 'house property tax'],
  '10111': ['印花税', 'stamp tax'],
  '10112': ['城镇土地使用税', 'urban land-use tax'],
  '10113': ['土地增值税', 'land value-added tax'],
  '10114': ['车船税', 'vehicle and vessel tax'],
  '10116': ['车辆购置税', 'vehicle purchase tax'],
  '10118': ['耕地占用税', 'farmland occupation tax'],
  '10119': ['契税', 'deed tax'],
  '10120': ['烟叶税', 'tobacco leaf tax'],
  '10121': ['环境保护税', 'environmental protection tax'],
  '30203': ['教育费附加', 'education surcharge'],
  '30216': ['地方教育附加', 'local education surcharge'],
  '30217': ['文化事业建设费', 'fee for cultural undertakings'],
  '30218': ['残疾人就业保障金', 'contribution for the employment of persons with disabilities'],
};

export const lists = { taxes } satisfies Readonly<Record<string, OfficialList>>;
