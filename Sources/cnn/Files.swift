import CNNSource

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Files by their descriptors: whole ones in, whole ones out.
enum Files {
  /// Returns the bytes of the file at `path`, or of standard input for `-`.
  static func read(_ path: String) throws(FileError) -> [UInt8] {
    if path == "-" { return try readAll(STDIN_FILENO) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileError(errno) }
    if status.st_mode & S_IFMT == S_IFDIR { throw .isFolder }
    if status.st_size > SourceFile.maximumSize { throw .tooLarge }
    return try readAll(descriptor, expecting: Int(status.st_size))
  }

  /// `true` iff something stands at `path`.
  static func exists(_ path: String) -> Bool {
    access(path, F_OK) == 0
  }

  /// Reads to the end, one byte more than a file may have at most.
  private static func readAll(_ descriptor: Int32, expecting size: Int = 0) throws(FileError)
    -> [UInt8]
  {
    var bytes: [UInt8] = []
    var capacity = size + 1
    while bytes.count <= SourceFile.maximumSize {
      var failure: FileError?
      let chunk = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        let got = systemRead(descriptor, buffer.baseAddress, buffer.count)
        count = max(0, got)
        if got < 0 { failure = FileError(errno) }
      }
      if let failure { throw failure }
      if chunk.isEmpty { return bytes }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      capacity = 1 << 16
    }
    throw .tooLarge
  }

  /// Writes bytes to a path, whole or not at all; what is no regular file is written directly.
  ///
  /// A file that holds these bytes already is left alone, so that nothing is built anew for it.
  static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    var status = stat()
    let exists = stat(path, &status) == 0
    if exists, status.st_mode & S_IFMT == S_IFDIR { throw .isFolder }
    if exists, status.st_mode & S_IFMT != S_IFREG {
      return try writeDirectly(bytes, to: path)
    }
    if exists, let old = try? read(path), old == bytes { return }
    try replace(exists ? resolved(path) : path, by: bytes, mode: exists ? status.st_mode : nil)
  }

  /// Returns the path of the file itself, where `path` is that of a link to it.
  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// Writes a file beside the target, which can take its place in one step.
  ///
  /// It gets the permissions `mode`, if the target had some.
  private static func replace(_ path: String, by bytes: [UInt8], mode: mode_t?) throws(FileError) {
    let temporary = "\(path).\(getpid()).part"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      throw errno == ENOENT ? .other("there is no such folder") : FileError(errno)
    }
    do throws(FileError) {
      defer { close(descriptor) }
      if let mode { _ = fchmod(descriptor, mode & 0o777) }
      try writeAll(bytes, to: descriptor)
    } catch {
      unlink(temporary)
      throw error
    }
    guard rename(temporary, path) == 0 else {
      let error = FileError(errno)
      unlink(temporary)
      throw error
    }
  }

  private static func writeDirectly(_ bytes: [UInt8], to path: String) throws(FileError) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(errno) }
    defer { close(descriptor) }
    try writeAll(bytes, to: descriptor)
  }

  /// Writes all bytes to an open file.
  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws(FileError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw FileError(errno) }
      rest = rest.dropFirst(count)
    }
  }
}

extension FileError {
  /// The reason behind an error number of the system.
  fileprivate init(_ number: Int32) {
    self =
      switch number {
      case ENOENT, ENOTDIR: .notFound
      case EISDIR: .isFolder
      case EACCES, EPERM: .notPermitted
      case EPIPE: .closedPipe
      default: .other(String(cString: strerror(number)))
      }
  }
}

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int)
  -> Int
{
  while true {
    let got = read(descriptor, buffer, count)
    if got >= 0 || errno != EINTR { return got }
  }
}

private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, buffer, count)
}
