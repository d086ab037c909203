import type * as tables from '../other.ts';
import type { NamesOf } from '../table.ts';

export const names = {
  lightningClasses: {
    'class-1': ['第一类防雷建（构）筑物', 'buildings of class 1'],
    'class-2': ['第二类防雷建（构）筑物', 'buildings of class 2'],
    'class-3': ['第三类防雷建（构）筑物', 'buildings of class 3'],
  },
  surveyingSpecialties: {
    geodesy: ['大地测量', 'geodetic surveying'],
    'aerial-photography': ['测绘航空摄影', 'aerial photography'],
    photogrammetry: ['摄影测量与遥感', 'photogrammetry and remote sensing'],
    engineering: ['工程测量', 'engineering surveying'],
    marine: ['海洋测绘', 'marine surveying'],
    boundary: ['界线与不动产测绘', 'surveying of boundaries and real estate'],
    gis: ['地理信息系统工程', 'geographic information systems'],
    'map-making': ['地图编制', 'making of maps'],
    'navigation-maps': ['导航电子地图制作', 'making of navigation maps'],
    'internet-maps': ['互联网地图服务', 'internet map services'],
  },
  technologyField: {
    electronics: ['电子信息', 'electronics and information'],
    biomedicine: ['生物与新医药', 'biology and new medicine'],
    aerospace: ['航空航天', 'aerospace'],
    materials: ['新材料', 'new materials'],
    services: ['高技术服务', 'high-technology services'],
    energy: ['新能源与节能', 'new energy and saving of energy'],
    environment: ['资源与环境', 'resources and environment'],
    manufacturing: ['先进制造与自动化', 'advanced manufacturing and automation'],
  },
} satisfies NamesOf<typeof tables>;
