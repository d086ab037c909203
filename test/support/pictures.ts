import { createRequire } from 'node:module';
import { encode as encodeJpeg } from 'jpeg-js';

interface Rgba {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

const require = createRequire(import.meta.url);
const { PNG } = require('pngjs') as { PNG: { sync: { read(png: Uint8Array): Rgba; write(image: Rgba): Uint8Array } } };

/** A gray picture, one byte a pixel, 255 for white. */
export interface Gray {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Reads a PNG with a reader that is none of ours. */
export function readPng(png: Uint8Array): Rgba {
  return PNG.sync.read(Buffer.from(png));
}

export function grayOfPng(png: Uint8Array): Gray {
  const { width, height, data } = readPng(png);
  return { width, height, pixels: Uint8Array.from({ length: width * height }, (_, index) => data[index * 4] ?? 0) };
}

export function toPng(gray: Gray): Uint8Array {
  const { width, height, data } = toPixels(gray);
  return new Uint8Array(PNG.sync.write({ width, height, data: Buffer.from(data) }));
}

export function toJpeg(gray: Gray, quality: number): Uint8Array {
  const { width, height, data } = toPixels(gray);
  return new Uint8Array(encodeJpeg({ width, height, data: Buffer.from(data) }, quality).data);
}

export function toPixels({ width, height, pixels }: Gray): Rgba {
  const data = new Uint8Array(width * height * 4).fill(255);
  pixels.forEach((value, index) => {
    data.fill(value, index * 4, index * 4 + 3);
  });
  return { width, height, data };
}

function mapPixels(width: number, height: number, value: (x: number, y: number) => number): Gray {
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) pixels[y * width + x] = Math.min(255, Math.max(0, Math.round(value(x, y))));
  }
  return { width, height, pixels };
}

function pixelAt({ width, height, pixels }: Gray, x: number, y: number): number {
  return x < 0 || y < 0 || x >= width || y >= height ? 255 : (pixels[y * width + x] ?? 255);
}

/** Each pixel is the mean of `factor` × `factor`, as a camera's sensor would see it. */
export function shrink(gray: Gray, factor: number): Gray {
  return mapPixels(Math.ceil(gray.width / factor), Math.ceil(gray.height / factor), (x, y) => {
    let sum = 0;
    for (let dy = 0; dy < factor; dy++) {
      for (let dx = 0; dx < factor; dx++) sum += pixelAt(gray, x * factor + dx, y * factor + dy);
    }
    return sum / factor ** 2;
  });
}

/** Turns a picture about its middle, on white that is large enough for it. */
export function rotate(gray: Gray, degrees: number): Gray {
  const sine = Math.sin((degrees * Math.PI) / 180);
  const cosine = Math.cos((degrees * Math.PI) / 180);
  const width = Math.ceil(Math.abs(gray.width * cosine) + Math.abs(gray.height * sine));
  const height = Math.ceil(Math.abs(gray.width * sine) + Math.abs(gray.height * cosine));
  return mapPixels(width, height, (x, y) => {
    const dx = x - width / 2;
    const dy = y - height / 2;
    const fromX = dx * cosine + dy * sine + gray.width / 2;
    const fromY = dy * cosine - dx * sine + gray.height / 2;
    const left = Math.floor(fromX);
    const top = Math.floor(fromY);
    const right = fromX - left;
    const down = fromY - top;
    const upper = pixelAt(gray, left, top) * (1 - right) + pixelAt(gray, left + 1, top) * right;
    const lower = pixelAt(gray, left, top + 1) * (1 - right) + pixelAt(gray, left + 1, top + 1) * right;
    return upper * (1 - down) + lower * down;
  });
}

/** Gaussian blur. */
export function blur(gray: Gray, sigmaPixels: number): Gray {
  const radius = Math.ceil(sigmaPixels * 3);
  const offsets = Array.from({ length: 2 * radius + 1 }, (_, index) => index - radius);
  const weights = offsets.map((offset) => Math.exp(-(offset ** 2) / (2 * sigmaPixels ** 2)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const weighed = (at: (offset: number) => number) =>
    offsets.reduce((sum, offset, index) => sum + (at(offset) * (weights[index] ?? 0)) / total, 0);
  const { width, height } = gray;
  const across = mapPixels(width, height, (x, y) => weighed((offset) => pixelAt(gray, x + offset, y)));
  return mapPixels(width, height, (x, y) => weighed((offset) => pixelAt(across, x, y + offset)));
}

/** Less contrast and sensor noise, the same for the same seed. */
export function dim(gray: Gray, seed: number): Gray {
  const random = seededRandom(seed);
  return mapPixels(gray.width, gray.height, (x, y) => 40 + pixelAt(gray, x, y) * 0.6 + (random() - 0.5) * 30);
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function seededBytes(length: number, seed: number): Uint8Array {
  const random = seededRandom(seed);
  return Uint8Array.from({ length }, () => Math.floor(random() * 256));
}
