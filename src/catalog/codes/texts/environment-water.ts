import type * as tables from '../environment-water.ts';
import type { NamesOf } from '../table.ts';

export const names = {
  dischargeClass: {
    key: ['重点管理', 'key management'],
    simplified: ['简化管理', 'simplified management'],
  },
  wasteOperation: {
    collection: ['收集', 'collection'],
    storage: ['贮存', 'storage'],
    utilization: ['利用', 'utilization'],
    disposal: ['处置', 'disposal'],
  },
  drainerKind: {
    industry: ['工业', 'industry'],
    construction: ['建筑', 'construction'],
    catering: ['餐饮', 'catering'],
    medical: ['医疗', 'medical care'],
    other: ['其他', 'other'],
  },
  radiationActivity: {
    production: ['生产', 'production'],
    sale: ['销售', 'sale'],
    use: ['使用', 'use'],
  },
  radiationItem: {
    'source-1': ['Ⅰ类放射源', 'source of class 1'],
    'source-2': ['Ⅱ类放射源', 'source of class 2'],
    'source-3': ['Ⅲ类放射源', 'source of class 3'],
    'source-4': ['Ⅳ类放射源', 'source of class 4'],
    'source-5': ['Ⅴ类放射源', 'source of class 5'],
    'device-1': ['Ⅰ类射线装置', 'ray device of class 1'],
    'device-2': ['Ⅱ类射线装置', 'ray device of class 2'],
    'device-3': ['Ⅲ类射线装置', 'ray device of class 3'],
    'site-a': ['甲级非密封放射性物质工作场所', 'workplace with unsealed material, grade A'],
    'site-b': ['乙级非密封放射性物质工作场所', 'workplace with unsealed material, grade B'],
    'site-c': ['丙级非密封放射性物质工作场所', 'workplace with unsealed material, grade C'],
  },
  assessmentKind: {
    report: ['环境影响报告书', 'environmental impact report'],
    'report-form': ['环境影响报告表', 'environmental impact report form'],
  },
  waterSource: {
    'surface-water': ['地表水', 'surface water'],
    groundwater: ['地下水', 'groundwater'],
    other: ['其他水源', 'other source'],
  },
  abstractionMode: {
    storage: ['蓄水', 'storage'],
    diversion: ['引水', 'diversion'],
    pumping: ['提水', 'pumping'],
    well: ['井取', 'well'],
    other: ['其他', 'other'],
  },
} satisfies NamesOf<typeof tables>;
