import type * as tables from '../public-security.ts';
import type { NamesOf } from '../table.ts';

export const names = {
  criminalRecord: {
    'none-found': ['未发现有犯罪记录', 'no criminal record found'],
    found: ['有犯罪记录', 'criminal record'],
  },
  securityServices: {
    gate: ['门卫', 'gate duty'],
    patrol: ['巡逻', 'patrol'],
    guarding: ['守护', 'guarding'],
    escort: ['押运', 'escort of goods'],
    bodyguard: ['随身护卫', 'bodyguard'],
    inspection: ['安全检查', 'security inspection'],
    technical: ['安全技术防范', 'technical protection'],
    'risk-assessment': ['安全风险评估', 'security risk assessment'],
    'armed-escort': ['武装守护押运', 'armed guarding and escort'],
  },
  blastingScope: {
    works: ['设计施工', 'design and works'],
    assessment: ['安全评估', 'safety assessment'],
    supervision: ['安全监理', 'safety supervision'],
  },
  blastingWorker: {
    engineer: ['爆破工程技术人员', 'blasting engineer'],
    blaster: ['爆破员', 'blaster'],
    'safety-officer': ['安全员', 'safety officer'],
    storekeeper: ['保管员', 'storekeeper'],
  },
  blastingGrade: {
    'senior-a': ['高级／A', 'senior (A)'],
    'senior-b': ['高级／B', 'senior (B)'],
    intermediate: ['中级／C', 'intermediate (C)'],
    junior: ['初级／D', 'junior (D)'],
  },
} satisfies NamesOf<typeof tables>;
