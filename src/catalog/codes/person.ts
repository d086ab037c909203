import { numbered } from './table.ts';

/** GB/T 2261.1. */
export const sex = /*@__PURE__*/ numbered('unknown male female       unspecified');

/** GB/T 3304, in the standard's own Roman spelling; 97 and 98 as the population registers add them. */
export const ethnicity = /*@__PURE__*/ numbered(
  ' han mongol hui zang uygur miao yi zhuang buyei chosen man dong yao bai tujia hani kazak dai li lisu va she gaoshan lahu sui dongxiang naxi jingpo kirgiz tu daur mulao qiang blang salar maonan gelao xibe achang pumi tajik nu uzbek russ ewenki deang bonan yugur gin tatar derung oroqen hezhen monba lhoba jino',
  { other: 97, 'foreign-origin': 98 },
);
