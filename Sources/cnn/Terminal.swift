import CNNSource

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The two streams that the command writes to.
enum Terminal {
  /// Writes a result to the file of `-o`, or to standard output, which may be called `-`.
  ///
  /// A reader that has gone away ends the command silently.
  static func write(_ bytes: [UInt8], to path: String?) throws(UsageError) {
    do throws(FileError) {
      if let path, path != "-" {
        try Files.write(bytes, to: path)
      } else {
        try Files.writeAll(bytes, to: STDOUT_FILENO)
      }
    } catch {
      if error == .closedPipe { exit(ExitStatus.fine.rawValue) }
      throw UsageError("`\(path ?? "standard output")` cannot be written: \(error.reason)")
    }
  }

  static func write(_ text: String, to path: String?) throws(UsageError) {
    try write(Array(text.utf8), to: path)
  }

  /// Writes to standard error; where even that fails there is no one left to tell.
  static func complain(_ text: String) {
    do throws(FileError) {
      try Files.writeAll(Array(text.utf8), to: STDERR_FILENO)
    } catch {
      exit(ExitStatus.usage.rawValue)
    }
  }

  /// How diagnostics look on standard error: in colour on a terminal, never with `NO_COLOR`.
  static var errorStyle: TerminalRenderer.Style {
    isatty(STDERR_FILENO) == 1 && getenv("NO_COLOR") == nil ? .ansi : .plain
  }
}
