#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Bytes that stay where they are for as long as this exists: those of a file, which the system
/// reads when they are asked for, or a copy of others.
final class MappedFile: Sendable {
  nonisolated(unsafe) let bytes: UnsafeRawBufferPointer
  private let isMapped: Bool

  /// Maps a file, which must not change meanwhile.
  init(path: String) throws(WeightError) {
    guard !path.utf8.contains(0) else {
      throw .unreadable(path: path, reason: "a path cannot contain a zero byte")
    }
    // Without `O_NONBLOCK`, opening a pipe would wait for somebody to write.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .unreadable(path: path, reason: Self.lastError) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw .unreadable(path: path, reason: Self.lastError)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      let isFolder = status.st_mode & S_IFMT == S_IFDIR
      throw .unreadable(path: path, reason: isFolder ? "it is a folder" : "it is no regular file")
    }
    isMapped = status.st_size > 0
    guard isMapped else {
      bytes = UnsafeRawBufferPointer(start: nil, count: 0)
      return
    }
    let start = mmap(nil, Int(status.st_size), PROT_READ, MAP_PRIVATE, descriptor, 0)
    guard let start, Int(bitPattern: start) != -1 else {
      throw .unreadable(path: path, reason: Self.lastError)
    }
    bytes = UnsafeRawBufferPointer(start: start, count: Int(status.st_size))
  }

  /// Copies bytes.
  init(copying source: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(
      byteCount: source.count, alignment: MemoryLayout<Double>.alignment)
    copy.copyBytes(from: source)
    bytes = UnsafeRawBufferPointer(copy)
    isMapped = false
  }

  deinit {
    if isMapped {
      munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
    } else {
      bytes.deallocate()
    }
  }

  /// Lets go of the memory of some bytes that were read; they are read again if anybody asks.
  func forget(_ range: Range<Int>) {
    let page = Int(getpagesize())
    let first = (range.lowerBound + page - 1) / page * page
    let end = range.upperBound / page * page
    guard isMapped, first < end, let start = bytes.baseAddress else { return }
    madvise(UnsafeMutableRawPointer(mutating: start + first), end - first, Int32(MADV_DONTNEED))
  }

  /// What the system says of its last failure.
  private static var lastError: String { String(cString: strerror(errno)) }
}
