import type * as tables from '../organization.ts';
import type { NamesOf } from '../table.ts';

export const names = {
  enterpriseType: {
    'limited-company': ['有限责任公司', 'limited liability company'],
    'state-limited-company': ['有限责任公司（国有独资）', 'limited liability company wholly owned by the state'],
    'foreign-limited-company': ['外商投资有限责任公司', 'foreign-invested limited liability company'],
    'stock-company': ['股份有限公司', 'joint-stock company'],
    branch: ['分公司', 'branch'],
    'state-enterprise': ['全民所有制企业', 'state-owned enterprise'],
    'collective-enterprise': ['集体所有制企业', 'collective enterprise'],
    'stock-cooperative': ['股份合作制企业', 'joint-stock cooperative'],
    partnership: ['合伙企业', 'partnership'],
    'sole-proprietorship': ['个人独资企业', 'sole proprietorship'],
    'farmers-cooperative': ['农民专业合作社', 'farmers’ cooperative'],
    'individual-business': ['个体工商户', 'individually owned business'],
  },
  copyKind: {
    original: ['正本', 'original'],
    duplicate: ['副本', 'duplicate'],
  },
  compositionForm: {
    individual: ['个人经营', 'run by a person'],
    family: ['家庭经营', 'run by a family'],
  },
  economicNature: {
    state: ['国有', 'state-owned'],
    collective: ['集体', 'collective'],
    'stock-cooperative': ['股份合作', 'joint-stock cooperative'],
    joint: ['联营', 'joint operation'],
    'limited-company': ['有限责任', 'limited liability'],
    'stock-company': ['股份有限', 'joint-stock'],
    private: ['私有', 'private'],
    individual: ['个体', 'individual'],
    'other-domestic': ['其他内资', 'other domestic'],
    'hong-kong-macao-taiwan': ['港澳台投资', 'invested from Hong Kong or Macao or Taiwan'],
    foreign: ['国外投资', 'foreign-invested'],
    other: ['其他', 'other'],
  },
  letterGrade: {
    a: ['甲级', 'class A'],
    b: ['乙级', 'class B'],
    c: ['丙级', 'class C'],
    d: ['丁级', 'class D'],
  },
  numberGrade: {
    special: ['特级', 'special grade'],
    first: ['一级', 'grade 1'],
    second: ['二级', 'grade 2'],
    third: ['三级', 'grade 3'],
    fourth: ['四级', 'grade 4'],
    fifth: ['五级', 'grade 5'],
  },
  skillLevel: {
    'senior-technician': ['一级／高级技师', 'level 1 (senior technician)'],
    technician: ['二级／技师', 'level 2 (technician)'],
    senior: ['三级／高级工', 'level 3 (senior)'],
    intermediate: ['四级／中级工', 'level 4 (intermediate)'],
    junior: ['五级／初级工', 'level 5 (junior)'],
  },
  profitNature: {
    'for-profit': ['营利性', 'for profit'],
    'non-profit': ['非营利性', 'not for profit'],
  },
  tradeMode: {
    wholesale: ['批发', 'wholesale'],
    retail: ['零售', 'retail'],
    'wholesale-and-retail': ['批零兼营', 'wholesale and retail'],
    'chain-head-office': ['零售连锁总部', 'head office of a retail chain'],
  },
  checkResult: {
    passed: ['合格', 'passed'],
    'basically-passed': ['基本合格', 'basically passed'],
    failed: ['不合格', 'failed'],
  },
} satisfies NamesOf<typeof tables>;
