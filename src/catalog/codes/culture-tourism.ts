import { numbered } from './table.ts';

/** 导游等级; numbers of this catalog. */
export const guideLevel = /*@__PURE__*/ numbered(' junior intermediate senior special');

/** 导游语种 by the letters of ISO 639 (GB/T 4880), the languages of the guides' examination; numbers of this catalog. */
export const guideLanguage = /*@__PURE__*/ numbered('zh yue en ja ko fr de es ru it pt ar th vi id ms my lo km mn');

/** 旅行社许可经营业务; numbers of this catalog. */
export const travelBusiness = /*@__PURE__*/ numbered('domestic inbound outbound border');

/** 娱乐场所经营范围; numbers of this catalog. */
export const entertainmentKind = /*@__PURE__*/ numbered('singing-dancing amusement');

/** 印刷经营范围, the three kinds of printed matter and two restricted businesses; numbers of this catalog. */
export const printScope = /*@__PURE__*/ numbered('publications packaging other prepress digital');

/** 第一批高危险性体育项目目录 (2013); numbers of this catalog, in its order. */
export const riskSport = /*@__PURE__*/ numbered('swimming alpine-skiing freestyle-skiing snowboarding diving climbing');

/** 社会体育指导人员、救助人员; numbers of this catalog. */
export const sportStaff = /*@__PURE__*/ numbered(' instructor rescuer');

/** 演出经营主体类型; numbers of this catalog. */
export const performanceEntity = /*@__PURE__*/ numbered(' troupe agency');

/** 网络文化经营许可证的审批范围 (2019); numbers of this catalog. */
export const internetCulture = /*@__PURE__*/ numbered('music plays performances artworks animation exhibitions');

/** 出版物 of 出版管理条例; numbers of this catalog, in its order. */
export const publicationKind = /*@__PURE__*/ numbered('newspapers periodicals books audiovisual electronic');
