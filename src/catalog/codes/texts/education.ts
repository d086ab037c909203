import type * as tables from '../education.ts';
import type { NamesOf } from '../table.ts';

export const names = {
  teacherKind: {
    kindergarten: ['幼儿园教师资格', 'kindergarten teacher'],
    primary: ['小学教师资格', 'primary-school teacher'],
    junior: ['初级中学教师资格', 'junior-middle-school teacher'],
    senior: ['高级中学教师资格', 'senior-middle-school teacher'],
    vocational: ['中等职业学校教师资格', 'teacher at a secondary vocational school'],
    instructor: ['中等职业学校实习指导教师资格', 'instructor at a secondary vocational school'],
    higher: ['高等学校教师资格', 'teacher at an institution of higher education'],
  },
  diplomaLevel: {
    doctoral: ['博士研究生', 'doctoral'],
    masters: ['硕士研究生', 'master’s'],
    'second-bachelors': ['第二学士学位', 'second bachelor’s degree'],
    undergraduate: ['本科', 'undergraduate'],
    'junior-college': ['专科（含高职）', 'junior college (with higher vocational)'],
  },
  studyForm: {
    'full-time': ['普通全日制', 'full-time'],
    'part-time': ['非全日制', 'part-time'],
  },
  studyConclusion: {
    graduated: ['毕业', 'graduated'],
    completed: ['结业', 'completed without graduating'],
  },
  schoolKind: {
    kindergarten: ['幼儿园', 'kindergarten'],
    primary: ['小学', 'primary school'],
    junior: ['初级中学', 'junior middle school'],
    'nine-year': ['九年一贯制学校', 'nine-year school'],
    senior: ['高级中学', 'senior middle school'],
    complete: ['完全中学', 'complete middle school'],
    'twelve-year': ['十二年一贯制学校', 'twelve-year school'],
    vocational: ['中等职业学校', 'secondary vocational school'],
    higher: ['高等学校', 'institution of higher education'],
    training: ['非学历教育培训机构', 'training institution without diplomas'],
  },
  mandarinGrade: {
    '1A': ['一级甲等', 'level 1, class A'],
    '1B': ['一级乙等', 'level 1, class B'],
    '2A': ['二级甲等', 'level 2, class A'],
    '2B': ['二级乙等', 'level 2, class B'],
    '3A': ['三级甲等', 'level 3, class A'],
    '3B': ['三级乙等', 'level 3, class B'],
  },
  examResult: {
    excellent: ['优秀', 'excellent'],
    good: ['良好', 'good'],
    passed: ['合格', 'passed'],
    failed: ['不合格', 'failed'],
  },
} satisfies NamesOf<typeof tables>;
