import type * as tables from '../food-drug.ts';
import type { NamesOf } from '../table.ts';

export const names = {
  foodBusinessForm: {
    sales: ['食品销售经营者', 'seller of food'],
    catering: ['餐饮服务经营者', 'caterer'],
    canteen: ['集中用餐单位食堂', 'canteen'],
  },
  foodBusinessItems: {
    'bulk-sales': ['散装食品销售（不含散装熟食）', 'sale of food in bulk, without cooked food'],
    'cooked-bulk-sales': ['散装食品销售（含散装熟食）', 'sale of food in bulk, cooked food included'],
    'hot-food': ['热食类食品制售', 'making and selling hot food'],
    'cold-food': ['冷食类食品制售', 'making and selling cold food'],
    'raw-food': ['生食类食品制售', 'making and selling raw food'],
    'semi-finished': ['半成品制售', 'making and selling semi-finished food'],
    'self-made-drinks': ['自制饮品制售', 'making and selling drinks'],
    'sales-chain-management': ['食品销售连锁管理', 'management of a chain of food shops'],
    'catering-chain-management': ['餐饮服务连锁管理', 'management of a chain of caterers'],
    'catering-management': ['餐饮服务管理', 'management of catering'],
  },
  drugScope: {
    chemical: ['化学药', 'chemical drugs'],
    tcm: ['中成药', 'Chinese patent medicines'],
    decoction: ['中药饮片', 'prepared slices of Chinese materia medica'],
    biological: ['生物制品', 'biological products'],
    blood: ['血液制品', 'blood products'],
    cells: ['细胞治疗类生物制品', 'cell therapy products'],
    diagnostics: ['体外诊断试剂（药品）', 'in vitro diagnostics managed as drugs'],
    'psychotropic-2': ['第二类精神药品', 'psychotropic drugs of class 2'],
    'psychotropic-1': ['第一类精神药品', 'psychotropic drugs of class 1'],
    narcotic: ['麻醉药品', 'narcotic drugs'],
    toxic: ['医疗用毒性药品', 'toxic drugs for medical use'],
    precursor: ['药品类易制毒化学品', 'precursor chemicals managed as drugs'],
    anabolic: ['蛋白同化制剂', 'anabolic agents'],
    hormone: ['肽类激素', 'peptide hormones'],
  },
  drugCategory: {
    prescription: ['处方药', 'prescription drugs'],
    'otc-a': ['甲类非处方药', 'over-the-counter drugs of class A'],
    'otc-b': ['乙类非处方药', 'over-the-counter drugs of class B'],
  },
  drugMaker: {
    'own-production': ['A 自行生产的药品上市许可持有人', 'A: marketing authorization holder that produces itself'],
    entrusting: ['B 委托生产的药品上市许可持有人', 'B: marketing authorization holder that has others produce'],
    entrusted: ['C 接受委托的药品生产企业', 'C: producer for others'],
    'active-substance': ['D 原料药生产企业', 'D: producer of active substances'],
  },
  drugKind: {
    chemical: ['h 化学药', 'h: chemical drugs'],
    tcm: ['z 中成药', 'z: Chinese patent medicines'],
    biological: ['s 生物制品', 's: biological products'],
    diagnostics: ['d 按药品管理的体外诊断试剂', 'd: in vitro diagnostics managed as drugs'],
    decoction: ['y 中药饮片', 'y: prepared slices of Chinese materia medica'],
    gas: ['q 医用气体', 'q: medical gases'],
    special: ['t 特殊药品', 't: drugs under special control'],
    other: ['x 其他', 'x: others'],
  },
  drugSiteNature: {
    commercial: ['经营性', 'commercial'],
    'non-commercial': ['非经营性', 'not commercial'],
  },
  medicalDeviceClass: {
    'class-2': ['第二类', 'class II'],
    'class-3': ['第三类', 'class III'],
  },
} satisfies NamesOf<typeof tables>;
