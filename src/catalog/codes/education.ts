import { numbered } from './table.ts';

/** 教师资格种类, the tenth digit of the certificate's number. */
export const teacherKind = /*@__PURE__*/ numbered(' kindergarten primary junior senior vocational instructor higher');

/** 培养层次, digits 11 and 12 of the number of a diploma. */
export const diplomaLevel = /*@__PURE__*/ numbered(' doctoral masters  second-bachelors undergraduate junior-college');

/** 学习形式 of an ordinary college; numbers of this catalog. */
export const studyForm = /*@__PURE__*/ numbered(' full-time part-time');

/** 毕（结）业结论; numbers of this catalog. */
export const studyConclusion = /*@__PURE__*/ numbered(' graduated completed');

/** 学校类型 of a private school; numbers of this catalog, in the order of the stages of education. */
export const schoolKind = /*@__PURE__*/ numbered(
  ' kindergarten primary junior nine-year senior complete twelve-year vocational higher training',
);

/** 普通话水平等级: the level (一级 to 三级) and its class (甲等, 乙等); numbers of this catalog. */
export const mandarinGrade = /*@__PURE__*/ numbered(' 1A 1B 2A 2B 3A 3B');

/** 考试成绩等第; numbers of this catalog. */
export const examResult = /*@__PURE__*/ numbered(' excellent good passed failed');
