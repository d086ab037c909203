import type * as tables from '../property.ts';
import type { NamesOf } from '../table.ts';

export const names = {
  houseUse: {
    residential: ['住宅', 'residential'],
    flat: ['成套住宅', 'self-contained flat'],
    villa: ['别墅', 'villa'],
    apartment: ['高档公寓', 'high-grade apartment'],
    'industry-transport-storage': ['工业、交通、仓储', 'industry and transport and storage'],
    'commerce-finance-information': ['商业、金融、信息', 'commerce and finance and information'],
    'education-health-research': ['教育、医疗、卫生、科研', 'education and health and research'],
    'culture-sports': ['文化、娱乐、体育', 'culture and entertainment and sports'],
    office: ['办公', 'office'],
    military: ['军事', 'military'],
    other: ['其他', 'other'],
  },
  houseStructure: {
    steel: ['钢结构', 'steel'],
    'steel-and-reinforced-concrete': ['钢和钢筋混凝土结构', 'steel and reinforced concrete'],
    'reinforced-concrete': ['钢筋混凝土结构', 'reinforced concrete'],
    mixed: ['混合结构', 'mixed'],
    'brick-and-timber': ['砖木结构', 'brick and timber'],
    other: ['其他结构', 'other'],
  },
  landUse: {
    cultivated: ['耕地', 'cultivated land'],
    garden: ['园地', 'garden land'],
    forest: ['林地', 'forest land'],
    grassland: ['草地', 'grassland'],
    commercial: ['商服用地', 'commercial services'],
    industrial: ['工矿仓储用地', 'industry and mining and storage'],
    residential: ['住宅用地', 'residential'],
    public: ['公共管理与公共服务用地', 'public administration and services'],
    special: ['特殊用地', 'special use'],
    transport: ['交通运输用地', 'transport'],
    water: ['水域及水利设施用地', 'waters and water works'],
    other: ['其他土地', 'other'],
  },
} satisfies NamesOf<typeof tables>;
