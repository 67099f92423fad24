/** Writing and reading a bundle's archive. */
export {
  BUNDLE_LIMITS,
  type BundleLimits,
  type FileSink,
  LARGE_FILE_BYTES,
  type ReadBundle,
  type ReadOptions,
  readBundle,
} from './bundle-reader.ts';
export { BUNDLE_CODES, type BundleCode, BundleRefusal } from './bundle-refusal.ts';
export { type BundleSink, type WrittenBundle, writeBundle, writeFiles } from './bundle-writer.ts';
