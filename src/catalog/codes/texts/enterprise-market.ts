import type * as tables from '../enterprise-market.ts';
import type { NamesOf } from '../table.ts';

export const names = {
  inspectionMode: {
    own: ['自行检验', 'by the enterprise itself'],
    entrusted: ['委托检验', 'by an entrusted body'],
  },
  tobaccoScope: {
    cigarettes: ['卷烟', 'cigarettes'],
    cigars: ['雪茄烟', 'cigars'],
    'cut-tobacco': ['烟丝', 'cut tobacco'],
    'e-cigarettes': ['电子烟', 'electronic cigarettes'],
  },
  fundingSource: {
    government: ['财政补助', 'government funds'],
    'other-sources': ['非财政补助', 'other funds'],
  },
  organizationNature: {
    organ: ['机关', 'organ of the state'],
    institution: ['事业单位', 'public institution'],
    'mass-organization': ['群众团体', 'mass organization'],
    other: ['其他', 'other'],
  },
  oilProducts: {
    gasoline: ['汽油', 'gasoline'],
    kerosene: ['煤油', 'kerosene'],
    diesel: ['柴油', 'diesel'],
  },
  oilStation: {
    station: ['加油站', 'gas station'],
    vessel: ['加油船（趸船）', 'fueling vessel'],
    outlet: ['加油点', 'fueling point'],
  },
  alcoholScope: {
    packaged: ['预包装酒（瓶装）', 'packaged (bottled)'],
    bulk: ['散装酒', 'bulk'],
  },
} satisfies NamesOf<typeof tables>;
