import CNNChecker
import CNNCompiler
import CNNNetwork
import CNNReports
import CNNSource

extension Option {
  /// The options of every command.
  static let common = [
    Option("--network", "NAME", "only the network of this name"),
    Option("--set", "PARAMETER=VALUE", "a value for a parameter of a network"),
    Option("--size", "H=224,W=224", "numbers for sizes that are left open"),
    Option("--deny", "CODE|warnings", "make a warning or note an error, or all warnings"),
    Option("--warn", "CODE", "make a note a warning"),
    Option("--allow", "CODE|warnings", "silence a warning, or all"),
    Option("--diagnostics", "text|lines", "how mistakes look on standard error (text)"),
    Option("-o", "PATH", "write there, whole or not at all"),
    Option("--help", nil, "show how the command is used"),
    Option("--version", nil, "show the version"),
  ]
}

extension Invocation {
  /// Reads and compiles the files at `paths`, with the settings of `--set` and of another option.
  func compile(_ paths: [String], settings: String? = nil) throws(UsageError) -> Compilation {
    guard operands.count(where: { $0 == "-" }) <= 1 else {
      throw UsageError("standard input can be read once, and `-` stands for it more than once")
    }
    // `finish` comes too late to refuse it.
    _ = try choice("--diagnostics", DiagnosticForm.self)
    var roots: [(path: String, bytes: [UInt8])] = []
    for path in paths { roots.append((path, try contents(of: path))) }
    return Compilation(
      roots: roots, options: try checkOptions(settings: settings), read: Files.read)
  }

  /// Returns the bytes of a file that was named on the command line.
  private func contents(of path: String) throws(UsageError) -> [UInt8] {
    do throws(FileError) {
      return try Files.read(path)
    } catch {
      throw UsageError("`\(path)` cannot be read: \(error.reason)")
    }
  }

  private func checkOptions(settings: String?) throws(UsageError) -> CheckOptions {
    var options = CheckOptions()
    for option in ["--set"] + [settings].compactMap(\.self) {
      for text in allValues(option) {
        let parts = try pair(text, of: option, form: "PARAMETER=VALUE")
        let further = parts.value.split(separator: ",").dropFirst().filter { $0.isSetting }
        guard further.isEmpty else {
          throw UsageError(
            "`\(option)` takes one parameter: write `\(option) \(further[0])` apart")
        }
        options.settings.append((parts.name, parts.value))
      }
    }
    for list in allValues("--size") {
      options.sizes.merge(try sizes(list, of: "--size")) { $1 }
    }
    options.levels = try levels()
    return options
  }

  /// Returns the sizes of `H=224,W=224`.
  func sizes(_ list: String, of option: String) throws(UsageError) -> [String: Int] {
    var sizes: [String: Int] = [:]
    for text in list.split(separator: ",", omittingEmptySubsequences: false) {
      let parts = try pair(String(text), of: option, form: "H=224,W=224")
      guard let size = Int(parts.value), size >= 1 else {
        throw UsageError(
          "a size is a whole number of at least 1, and `\(option)` gives `\(parts.name)` "
            + "`\(parts.value)`")
      }
      sizes[parts.name] = size
    }
    return sizes
  }

  /// What the command line makes of warnings and notes.
  private func levels() throws(UsageError) -> DiagnosticLevels {
    var levels = DiagnosticLevels()
    for level in DiagnosticLevels.Level.allCases {
      for code in allValues(level.option) {
        try check(code, takes: level)
        if let other = levels.level(of: code), other != level {
          throw UsageError("`\(other.option)` and `\(level.option)` both name `\(code)`")
        }
        levels.set(level, for: code)
      }
    }
    return levels
  }

  /// Refuses a code that does not exist, or that cannot have a level.
  private func check(_ code: String, takes level: DiagnosticLevels.Level) throws(UsageError) {
    if code == DiagnosticLevels.warnings { return }
    guard let kind = DiagnosticCatalogue.kind(code: code) else {
      let codes = DiagnosticCatalogue.all.filter { $0.severity != .error }.map(\.code)
      let suggestion = nearest(code, among: codes + [DiagnosticLevels.warnings])
      throw UsageError("there is no warning `\(code)`" + hint(suggestion, []))
    }
    if kind.severity == .error, level != .deny {
      throw UsageError("`\(code)` is an error, which `\(level.option)` cannot change")
    }
  }

  private func pair(_ text: String, of option: String, form: String) throws(UsageError)
    -> (name: String, value: String)
  {
    let parts = text.split(separator: "=", maxSplits: 1)
    guard parts.count == 2, !parts[0].isEmpty else {
      throw UsageError("`\(option)` takes `\(form)`, not `\(text)`")
    }
    return (String(parts[0]), String(parts[1]))
  }

  /// Returns the networks to show: all, or the one that `--network` names.
  func networks(of compilation: Compilation) throws(UsageError) -> [CheckedNetwork] {
    try networks(of: compilation, named: value("--network"))
  }

  private func networks(of compilation: Compilation, named name: String?) throws(UsageError)
    -> [CheckedNetwork]
  {
    let all = compilation.program.networks
    if all.isEmpty {
      // Where a mistake hides the networks, it is to be told rather than the name of one.
      guard compilation.program.isValid else { return [] }
      throw UsageError("`\(operands.last ?? "")` declares no network")
    }
    guard let name else { return all }
    let found = all.filter { $0.graph.name == name }
    if !found.isEmpty { return found }
    throw UsageError(
      "there is no network `\(name)`"
        + hint(nearest(name, among: all.map(\.graph.name)), all.map(\.graph.name)))
  }

  /// Returns the network that `--network` names, or the only one that no other uses.
  func network(of compilation: Compilation) throws(UsageError) -> CheckedNetwork? {
    try network(of: compilation, named: value("--network"))
  }

  /// Returns the network of that name, or without one the only one that no other uses.
  func network(of compilation: Compilation, named name: String?) throws(UsageError)
    -> CheckedNetwork?
  {
    let networks = try networks(of: compilation, named: name)
    if networks.count <= 1 { return networks.first }
    let roots = networks.filter { !$0.isUsed }
    if roots.count == 1 { return roots[0] }
    let names = networks.map { "`\($0.graph.name)`" }.joined(separator: ", ")
    throw UsageError("there are several networks; choose one with `--network`: \(names)")
  }

  /// Words what a name could have been.
  func hint(_ suggestion: String?, _ known: [String]) -> String {
    if let suggestion { return "; did you mean `\(suggestion)`?" }
    if known.isEmpty { return "" }
    return "; there are " + listed(known, most: 12)
  }

  /// Shows on standard error what was found, and `further` what is wrong beyond the program itself;
  /// returns how the command ends.
  func finish(_ compilation: Compilation, further: [Diagnostic] = []) -> ExitStatus {
    let program = compilation.program
    let diagnostics = program.diagnostics + further
    if value("--diagnostics") == DiagnosticForm.lines.rawValue {
      Terminal.complain(LinesReport(diagnostics, files: program.files).text)
    } else {
      Terminal.complain(findings(diagnostics, in: program.files, Terminal.errorStyle))
    }
    return diagnostics.contains { $0.severity == .error } ? .failed : .fine
  }

  /// Returns what was found as people read it, with the count at the end; empty for nothing.
  func findings(of compilation: Compilation, _ style: TerminalRenderer.Style) -> String {
    findings(compilation.program.diagnostics, in: compilation.program.files, style)
  }

  private func findings(
    _ diagnostics: [Diagnostic], in files: [SourceFile], _ style: TerminalRenderer.Style
  ) -> String {
    guard let count = TerminalRenderer.summary(of: diagnostics) else { return "" }
    return TerminalRenderer(files: files, style: style).render(diagnostics) + "\n\(count)\n"
  }
}

/// How mistakes look on standard error: for people, or a line for each as compilers have it.
private enum DiagnosticForm: String, CaseIterable {
  case text, lines
}

extension DiagnosticLevels.Level {
  /// The option that asks for it.
  fileprivate var option: String { "--\(rawValue)" }
}

extension Substring {
  /// `true` iff it is a name, an equals sign and a value.
  fileprivate var isSetting: Bool {
    let parts = split(separator: "=", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[1].isEmpty && !parts[0].isEmpty
      && parts[0].allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
  }
}
