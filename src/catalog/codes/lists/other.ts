import type { OfficialList } from '../table.ts';

/** 增值电信业务, 电信业务分类目录 (2015, amended 2019). */
const telecom: OfficialList = {
  B11: ['互联网数据中心业务', 'internet data center'],
  B12: ['内容分发网络业务', 'content delivery network'],
  B13: ['国内互联网虚拟专用网业务', 'domestic internet virtual private network'],
  B14: ['互联网接入服务业务', 'internet access'],
  B21: ['在线数据处理与交易处理业务', 'online data and transaction processing'],
  B22: ['国内多方通信服务业务', 'domestic multi-party communication'],
  B23: ['存储转发类业务', 'store and forward'],
  B24: ['呼叫中心业务', 'call center'],
  B25: ['信息服务业务', 'information services'],
  B26: ['编码和规程转换业务', 'conversion of codes and protocols'],
};

export const lists = { telecom } satisfies Readonly<Record<string, OfficialList>>;
