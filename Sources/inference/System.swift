#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A clock that only goes forward, the same one as Python's `time.monotonic_ns()`.
enum SteadyClock {
  static var nanoseconds: Int {
    var time = timespec()
    #if canImport(Darwin)
      clock_gettime(CLOCK_UPTIME_RAW, &time)
    #else
      clock_gettime(CLOCK_MONOTONIC, &time)
    #endif
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}

/// The most memory that this process had resident.
enum PeakMemory {
  static var bytes: Int {
    // On Linux, `getrusage` also counts what the process was before it became this program.
    if let status = fopen("/proc/self/status", "r") {
      defer { fclose(status) }
      var line = [CChar](repeating: 0, count: 256)
      while fgets(&line, Int32(line.count), status) != nil {
        let text = String(
          decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let words = text.split { $0 == " " || $0 == "\t" }
        if words.count > 1, words[0] == "VmHWM:" { return (Int(words[1]) ?? 0) * 1024 }
      }
    }
    #if canImport(Darwin)
      var usage = rusage()
      getrusage(RUSAGE_SELF, &usage)
      return usage.ru_maxrss
    #else
      return 0
    #endif
  }
}

/// Files of float32 numbers and nothing else.
enum Numbers {
  /// Reads a whole file; nothing where it cannot be read.
  static func read(from path: String) -> [Float] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    fseek(file, 0, SEEK_END)
    let count = max(ftell(file), 0) / MemoryLayout<Float>.stride
    rewind(file)
    return [Float](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = fread(buffer.baseAddress, MemoryLayout<Float>.stride, count, file)
    }
  }

  static func write(_ numbers: [Float], to path: String) -> Bool {
    guard let file = fopen(path, "w") else { return false }
    let count = fwrite(numbers, MemoryLayout<Float>.stride, numbers.count, file)
    return fclose(file) == 0 && count == numbers.count
  }
}

/// Ends the process with a message.
func fail(_ message: String) -> Never {
  let line = Array("inference: \(message)\n".utf8)
  write(STDERR_FILENO, line, line.count)
  exit(1)
}
