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
} satisfies NamesOf<typeof tables>;
