import type * as tables from '../other.ts';
import type { NamesOf } from '../table.ts';

export const names = {
  lightningClasses: {
    'building-1': ['第一类防雷建（构）筑物', 'buildings of class 1'],
    'building-2': ['第二类防雷建（构）筑物', 'buildings of class 2'],
    'building-3': ['第三类防雷建（构）筑物', 'buildings of class 3'],
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
} satisfies NamesOf<typeof tables>;
