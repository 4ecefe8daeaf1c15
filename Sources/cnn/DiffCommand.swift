import CNNBackends
import CNNChecker
import CNNCompiler
import CNNNetwork
import CNNReports

extension Command {
  static let diff = Command(
    "diff", "A B", 2...2, "tell what changed between two networks",
    options: [
      Option("--format", "text|json", "how the difference is written (text)"),
      Option("--exit-code", nil, "end with status 1 where there is a difference"),
      Option("--set-a", "PARAMETER=VALUE", "a value for a parameter of A's network alone"),
      Option("--set-b", "PARAMETER=VALUE", "a value for a parameter of B's network alone"),
    ]
  ) { invocation throws(UsageError) in
    let format = try invocation.choice("--format", DifferenceFormat.self) ?? .text
    let old = try invocation.compile([invocation.operands[0]], settings: "--set-a")
    let new = try invocation.compile([invocation.operands[1]], settings: "--set-b")
    let names = invocation.allValues("--network")
    guard let before = try invocation.network(of: old, named: names.first),
      let after = try invocation.network(of: new, named: names.last)
    else {
      return [invocation.finish(old), invocation.finish(new)].contains(.failed) ? .failed : .fine
    }
    let difference = NetworkDifference(from: before.graph, to: after.graph)
    let isDifferent = invocation.isSet("--exit-code") && !difference.isEmpty
    let areValid = old.program.isValid && new.program.isValid
    switch format {
    case .text:
      try Terminal.write(difference.text, to: invocation.value("-o"))
      _ = invocation.finish(old)
      _ = invocation.finish(new)
    case .json:
      let report = DifferenceReport(
        difference,
        from: .init(before.graph, old.program.diagnostics, files: old.program.files),
        to: .init(after.graph, new.program.diagnostics, files: new.program.files))
      try Terminal.write(JSON.bytes(of: report), to: invocation.value("-o"))
    }
    return areValid && !isDifferent ? .fine : .failed
  }
}

private enum DifferenceFormat: String, CaseIterable {
  case text, json
}
