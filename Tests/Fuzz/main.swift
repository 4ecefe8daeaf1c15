import CNNChecker
import TestSupport

/// libFuzzer's entry for a program that has a `main` of its own.
@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ argumentCount: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ test: @convention(c) (UnsafePointer<UInt8>, Int) -> Int32
) -> Int32

private var count = CommandLine.argc
private var arguments = CommandLine.unsafeArgv
_ = withUnsafeMutablePointer(to: &arguments) { pointer in
  runFuzzer(&count, pointer) { bytes, length in
    var options = CheckOptions()
    // Beyond this a program only takes longer.
    options.maximumSteps = 20_000
    let problems = Pipeline.problems(
      of: Array(UnsafeBufferPointer(start: bytes, count: length)), options: options)
    precondition(problems.isEmpty, problems.joined(separator: "; "))
    return 0
  }
}
