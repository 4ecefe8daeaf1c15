#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Returns what a file holds; nothing where there is none.
func bytes(of path: String) -> [UInt8] {
  guard let file = fopen(path, "r") else { return [] }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
  return bytes
}

/// Writes a whole file.
func write(_ bytes: [UInt8], to path: String) {
  guard let file = fopen(path, "w") else { preconditionFailure("`\(path)` cannot be opened") }
  let count = fwrite(bytes, 1, bytes.count, file)
  precondition(fclose(file) == 0 && count == bytes.count, "`\(path)` cannot be written")
}
