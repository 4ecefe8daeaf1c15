import CNNLayers
import CNNNetwork
import CNNShapes
import CNNSource
import CNNSyntax

/// The state of a check: what has been found, and where in the program it is at work.
///
/// It carries out each network's body, block by block and turn by turn, and so turns the syntax
/// into a graph. Each concern has its own extension.
struct Checker {
  /// How deep blocks may be instantiated in one another.
  static let maximumInstantiationDepth = 64
  /// How deep bodies, expressions and function calls may nest while they are carried out.
  static let maximumDepth = 500
  /// How many layers all networks may have.
  static let maximumLayers = 1_000_000
  /// How many errors are told, of which nobody reads further, and how many warnings.
  static let maximumDiagnostics = 1_000
  /// How many names may be looked through to help with mistakes, all in all.
  static let maximumComparisons = 200_000
  /// What a use of a block or of shared layers counts for, in steps.
  static let stepsOfInstance = 8

  let program: Program
  let options: CheckOptions

  var builder = GraphBuilder()
  var frame = Frame(module: 0, name: "", path: "")
  /// The blocks that are being carried out, from the network inwards.
  var instances: [Instance] = []
  /// The loops that are being carried out, from the outside inwards.
  var loops: [Loop] = []
  var functionStack: [Int] = []
  /// The functions that have been reported to use themselves, each alone or by way of others.
  var recursiveFunctions: Set<Int> = []
  var shared: [SharedLayers] = []
  /// What the `let`s of files come to, once they have been asked for.
  var bindingValues: [Int: [String: Value]] = [:]
  var bindingsInProgress: Set<Int> = []
  /// Values that the command line gives to parameters.
  var settings: [Setting] = []
  /// Which blocks have been carried out, by their ``BlockID``.
  var isCarriedOut: [Bool]
  /// Which blocks a stage uses, by their ``BlockID``.
  var isUsed: [Bool]
  /// The open sizes to which the command line has given a number.
  var usedSizes: Set<String> = []
  /// The conditions of `assert` over totals, which wait for the whole network.
  var budgets: [SourceRange: Budget] = [:]

  var depth = 0
  /// The steps of the network, block or function that is at work.
  var steps = 0
  /// The steps of all that has been carried out, or of all that has only been read.
  var stepsOfAll = 0
  /// The layers of the networks that are done.
  var layersOfOthers = 0
  /// How many names have been looked through to help with mistakes.
  private var comparisons = 0
  /// Above 0 while whatever is found would only follow from a mistake already reported.
  var quiet = 0
  /// `true` while code is read without being carried out: every value is unknown, every arm and
  /// loop is entered once, and no block is.
  var isDry = false
  /// `true` once a limit has been passed: nothing more is carried out.
  var isExhausted = false
  /// How many stages have run: a path in which none did does not exist.
  var stagesRun = 0

  /// What is known of the sizes that the network leaves open.
  var openSizes = OpenSizes()
  /// Which sizes are looked for, where the check is such a search: it reports nothing to anybody.
  var exploration: Exploration?
  /// The sizes among which they are looked for.
  var exploredDomain = SizeDomain.all

  /// The comments of each file that silence warnings.
  var allowances: [Allowances] = []
  /// The uses of layers that nothing reads in their network.
  var unreadResults: [UnreadResult] = []
  /// Whether any use of each block reads the first input.
  var readsFirstInput: [BlockID: Bool] = [:]
  private var diagnostics: [Diagnostic] = []
  /// How many of the diagnostics are of kinds that are no errors.
  private var warningCount = 0
  /// Where each kind has been reported, so that one mistake in a block is one message.
  private var reported: [Report: Int] = [:]
  /// How often a diagnostic would have been reported again, by its index.
  private var repetitions: [Int: Int] = [:]
  private var extraFiles: [SourceFile] = []

  init(program: Program, options: CheckOptions) {
    self.program = program
    isCarriedOut = Array(repeating: false, count: program.blocks.count)
    isUsed = isCarriedOut
    self.options = options
    allowances = program.modules.indices.map { Allowances(program.modules[$0].tree) }
  }

  /// One instantiation of a block.
  struct Instance {
    let block: BlockID
    let use: SourceRange
  }

  /// A loop that is being carried out.
  struct Loop {
    let range: SourceRange
    /// What its variables stand for in this turn; `nil` where it has none.
    var variables: (pattern: Pattern, value: Value)?
  }

  /// A parameter's value from the command line.
  struct Setting {
    let name: String
    /// What it is set to; `nil` where that could not be read.
    let value: Expression?
    let range: SourceRange
    var isUsed = false
  }

  private struct Report: Hashable {
    let kind: DiagnosticKind
    let range: SourceRange
  }

  /// The files of the program, and those that hold the command line's settings.
  var files: [SourceFile] { program.files + extraFiles }

  /// Adds a file that exists only for this check.
  mutating func addFile(path: String, text: String) -> SourceFile {
    let file = SourceFile(
      id: FileID(UInt32(files.count)), path: path, bytes: Array(text.utf8))
    extraFiles.append(file)
    return file
  }

  /// Reports a diagnostic, with the blocks whose use led to its place.
  ///
  /// A place is reported once for each kind; further uses of its block are counted.
  mutating func report(_ diagnostic: Diagnostic) {
    report(diagnostic.kind, at: diagnostic.range) { _ in diagnostic }
  }

  /// Reports an error that occurs for some open sizes alone, so that a `where` clause mends it.
  mutating func reportMendable(_ diagnostic: Diagnostic) {
    let index = diagnostics.count
    report(diagnostic.kind, at: diagnostic.range, isMendable: true) { _ in diagnostic }
    if diagnostics.count > index { openSizes.failures.append(index) }
  }

  /// Reports what `make` says of a place, which is made only where it is told.
  mutating func report(
    _ kind: DiagnosticKind, at place: SourceRange, isMendable: Bool = false,
    _ make: (Checker) -> Diagnostic
  ) {
    guard quiet == 0, let severity = options.levels.severity(of: kind) else { return }
    let key = Report(kind: kind, range: place)
    let isError = kind.severity == .error
    if let first = reported[key] {
      if !isDry { repetitions[first, default: 0] += 1 }
      if isError, !isMendable { openSizes.isBeyondClauses = true }
      return
    }
    if !isError && isAllowed(kind, at: place) { return }
    let count = isError ? diagnostics.count - warningCount : warningCount
    guard count < Self.maximumDiagnostics else { return }
    var located = make(self)
    if !isError && located.range != place && isAllowed(kind, at: located.range) { return }
    reported[key] = diagnostics.count
    located.severity = severity
    located.network = located.network ?? currentNetwork
    located.notes += turnNotes + instantiationNotes(besides: located.range)
    if count == Self.maximumDiagnostics - 1 {
      located.notes.append(
        Diagnostic.Note("further \(isError ? "mistakes" : "warnings") are not reported"))
    }
    if !isError { warningCount += 1 }
    diagnostics.append(located)
  }

  /// `true` iff a size was met that cannot be followed.
  var isIrregular: Bool { diagnostics.contains { $0.kind == .irregularSize } }

  /// How many errors of its kind have been found.
  var errorCount: Int { program.diagnostics.count + diagnostics.count - warningCount }

  /// Adds a repair to diagnostics that were reported.
  mutating func add(_ fixes: [Diagnostic.Fix], to indices: [Int]) {
    for index in indices { diagnostics[index].fixes += fixes }
  }

  /// `true` iff something that was found is an error of its kind.
  var hasErrors: Bool { !program.diagnostics.isEmpty || diagnostics.count > warningCount }

  /// Returns what `search` finds among names to help with a mistake, if that would be told.
  ///
  /// Each search is as long as the program, so after many there are no more.
  mutating func helpful<Result>(
    with kind: DiagnosticKind, at range: SourceRange, among names: (Checker) -> [String],
    _ search: ([String]) -> Result?
  ) -> Result? {
    guard quiet == 0, reported[Report(kind: kind, range: range)] == nil,
      comparisons < Self.maximumComparisons
    else { return nil }
    let names = names(self)
    comparisons += names.count
    return search(names)
  }

  private var currentNetwork: String? {
    instances.first.map { program.blocks[$0.block.index].syntax.name.text }
  }

  /// What the variables of the innermost loops stand for, as far as it is short.
  private var turnNotes: [Diagnostic.Note] {
    loops.suffix(4).compactMap { loop in
      guard let (pattern, value) = loop.variables, !value.isUnknown, !pattern.names.isEmpty,
        value.size <= 16
      else { return nil }
      let names = files[Int(pattern.range.file.index)].text(pattern.range)
      return Diagnostic.Note("in the turn with `\(names)` = \(value.text)", at: pattern.range)
    }
  }

  /// Where the blocks around the current place are used, from the inside outwards, at most eight.
  private func instantiationNotes(besides place: SourceRange) -> [Diagnostic.Note] {
    var uses: [Instance] = []
    for instance in instances.dropFirst().reversed() where uses.count < 8 {
      // A use that holds the place, or is met again in a recursion, says nothing more.
      if !instance.use.contains(place) && !uses.contains(where: { $0.use == instance.use }) {
        uses.append(instance)
      }
    }
    return uses.map { instance in
      let name = program.blocks[instance.block.index].syntax.name.text
      return Diagnostic.Note("in `\(name)`, used here", at: instance.use)
    }
  }

  /// Everything that was found, by file and place.
  ///
  /// A line that could not be read has been guessed, and what else is wrong with it may be the
  /// guess: of such a line the mistakes of syntax are told alone.
  var sortedDiagnostics: [Diagnostic] {
    var all = program.diagnostics
    if all.isEmpty && diagnostics.isEmpty { return [] }
    for (index, diagnostic) in diagnostics.enumerated() {
      all.append(diagnostic)
      guard let count = repetitions[index] else { continue }
      let times = counted(count, "more turn or use", "more turns or uses")
      let same = diagnostic.kind.severity == .error ? "is wrong" : "holds"
      all[all.count - 1].notes.append(Diagnostic.Note("the same \(same) in \(times)"))
    }
    let syntaxKinds = Set(SyntaxDiagnostics.all)
    let guessed = Set(all.filter { syntaxKinds.contains($0.kind) }.map { line(of: $0) })
    return all.filter {
      guessed.isEmpty || syntaxKinds.contains($0.kind) || !guessed.contains(line(of: $0))
    }.enumerated().sorted { left, right in
      let (a, b) = (left.element.range, right.element.range)
      return (a.file, a.start, left.offset) < (b.file, b.start, right.offset)
    }.map(\.element)
  }

  private struct Line: Hashable {
    let file: FileID
    let number: Int
  }

  /// The line on which a diagnostic begins.
  private func line(of diagnostic: Diagnostic) -> Line {
    let file = files[Int(diagnostic.range.file.index)]
    return Line(
      file: diagnostic.range.file, number: file.line(at: diagnostic.range.start))
  }

  /// Counts steps; `false` once there have been too many.
  mutating func step(at range: SourceRange, count: Int = 1) -> Bool {
    steps += count
    stepsOfAll += count
    if max(steps, stepsOfAll / 2) > options.maximumSteps { exhaust(at: range) }
    return !isExhausted
  }

  /// Ends the check of this network because it grows beyond a limit.
  mutating func exhaust(at range: SourceRange) {
    guard !isExhausted else { return }
    isExhausted = true
    let loop = loops.first
    report(.expansionTooLarge(at: loop?.range ?? range, inner: loops.dropFirst().last?.range))
  }

  /// Runs `body` one level deeper, or reports that this is too deep.
  mutating func deeper<Result>(
    at range: SourceRange, otherwise: Result, _ body: (inout Checker) -> Result
  ) -> Result {
    guard depth < Self.maximumDepth else {
      report(.carriedOutTooDeep(at: range))
      return otherwise
    }
    depth += 1
    defer { depth -= 1 }
    return body(&self)
  }
}
