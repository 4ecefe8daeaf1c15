import CNNRuntime

/// libFuzzer's entry for a program that has a `main` of its own.
@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ argumentCount: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ test: @convention(c) (UnsafePointer<UInt8>, Int) -> Int32
) -> Int32

/// Reads all that a file has, and checks what cannot be otherwise.
private func readAll(_ bytes: [UInt8]) {
  do throws(WeightError) {
    let weights = try Weights(bytes: bytes)
    for name in weights.names {
      guard let array = weights.array(name) else { continue }
      precondition(array.shape.allSatisfy { $0 >= 0 })
      precondition(array.numbers.count <= bytes.count / 2)
      // The sum reads every number, which the address sanitizer watches.
      precondition(array.numbers.reduce(0) { $0 + $1.bitPattern.nonzeroBitCount } >= 0)
    }
  } catch {
    precondition(!error.description.isEmpty)
  }
}

private var count = CommandLine.argc
private var arguments = CommandLine.unsafeArgv
_ = withUnsafeMutablePointer(to: &arguments) { pointer in
  runFuzzer(&count, pointer) { bytes, length in
    readAll(Array(UnsafeBufferPointer(start: bytes, count: length)))
    return 0
  }
}
