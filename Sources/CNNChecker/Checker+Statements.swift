import CNNNetwork
import CNNShapes
import CNNSource
import CNNSyntax

extension Checker {
  /// Carries out the statements of a body in braces of their own, and returns its last tensor.
  mutating func run(_ body: Body, from current: NodeID?) -> NodeID? {
    deeper(at: body.range, otherwise: nil) { checker in
      checker.frame.scopes.append(Scope())
      let result = checker.runStatements(of: body, from: current)
      checker.frame.scopes.removeLast()
      return result
    }
  }

  /// Carries out the statements of a body in the innermost braces that are open.
  mutating func runStatements(of body: Body, from current: NodeID?) -> NodeID? {
    var tensor = current
    for statement in body.statements {
      guard step(at: statement.range) else { return nil }
      tensor = run(statement, from: tensor)
    }
    return tensor
  }

  private mutating func run(_ statement: Statement, from current: NodeID?) -> NodeID? {
    switch statement {
    case .pipeline(let pipeline): return run(pipeline, from: current)
    case .conditional(let syntax):
      guard let arm = arm(of: syntax) else { return current }
      switch arm {
      case .unknown: return readUndecided(syntax)
      case .taken(let body): return run(body, from: current)
      }
    case .loop(let syntax):
      var tensor = current
      let isKnown = forEachTurn(of: syntax) { tensor = $0.run(syntax.body, from: tensor) }
      return isKnown ? tensor : nil
    case .repetition(let syntax):
      var tensor = current
      let isKnown = forEachTurn(of: syntax) { tensor = $0.run(syntax.body, from: tensor) }
      return isKnown ? tensor : nil
    case .body(let body):
      report(.bodyOutsideMerge(at: body.range))
      return run(body, from: current)
    case .binding, .shared, .branch, .assertion:
      runAside(statement, from: current)
      return current
    }
  }

  /// Carries out a statement that leaves the current tensor where it was; `false` for others.
  @discardableResult
  mutating func runAside(_ statement: Statement, from current: NodeID?) -> Bool {
    switch statement {
    case .binding(let syntax): bind(syntax.pattern, to: evaluate(syntax.value))
    case .shared(let syntax): declareShared(syntax)
    case .branch(let syntax): runBranch(syntax, from: current)
    case .assertion(let syntax):
      for condition in syntax.conditions { assert(condition) }
    case .pipeline, .conditional, .loop, .repetition, .body: return false
    }
    return true
  }

  private mutating func runBranch(_ syntax: BranchSyntax, from current: NodeID?) {
    let plainName = syntax.target.name?.text ?? ""
    let member = memberText(plainName, syntax.target.index)
    builder.openGroup(.branch, name: member ?? plainName, range: syntax.range)
    let result = run(syntax.body, from: current)
    builder.closeGroup()
    name(result, syntax.target)
  }

  // MARK: Conditions and loops

  /// The arm of an `if` that is carried out.
  enum Arm {
    case taken(Body)
    /// The condition is not known, because of a mistake before it.
    case unknown
  }

  /// Returns the arm that the conditions choose; `nil` where none does.
  mutating func arm(of syntax: IfSyntax) -> Arm? {
    var syntax = syntax
    while true {
      guard let holds = flag(syntax.condition) else { return .unknown }
      if holds { return .taken(syntax.body) }
      switch syntax.alternative {
      case .body(let body)?: return .taken(body)
      case .conditional(let next)?: syntax = next
      case nil: return nil
      }
    }
  }

  /// Passes over an `if` whose condition is not known: its tensor is not known either.
  ///
  /// All its arms are read, so that the names of their families are known.
  mutating func readUndecided(_ syntax: IfSyntax) -> NodeID? {
    stagesRun += 1
    read { checker in
      _ = checker.run(syntax.body, from: nil)
      switch syntax.alternative {
      case .body(let body)?: _ = checker.run(body, from: nil)
      case .conditional(let next)?:
        _ = checker.flag(next.condition)
        _ = checker.readUndecided(next)
      case nil: break
      }
    }
    return nil
  }

  /// Reads code without carrying it out, because a mistake hides whether it is.
  private mutating func read(_ body: (inout Checker) -> Void) {
    let wasDry = isDry
    isDry = true
    body(&self)
    isDry = wasDry
    frame.isIncomplete = true
  }

  /// Carries out `body` for each turn, with the pattern bound and in a group of its own.
  ///
  /// - Returns: `false` iff the turns are not known, and the body was only read.
  mutating func forEachTurn(of syntax: ForSyntax, _ body: (inout Checker) -> Void) -> Bool {
    let turns = elements(syntax.list)
    let list = isDry ? nil : turns
    inLoop(syntax.range, turns: list?.count) { checker, turn in
      checker.frame.scopes.append(Scope())
      let value = list?[turn] ?? Value(.unknown, syntax.list.range)
      checker.loops[checker.loops.count - 1].variables = (syntax.pattern, value)
      checker.bind(syntax.pattern, to: value)
      body(&checker)
      checker.frame.scopes.removeLast()
    }
    return turns != nil
  }

  /// Carries out `body` for each turn, in a group of its own.
  ///
  /// - Returns: `false` iff the turns are not known, and the body was only read.
  mutating func forEachTurn(of syntax: RepeatSyntax, _ body: (inout Checker) -> Void) -> Bool {
    let turns = whole(syntax.count)
    if let turns, turns < 0 {
      report(.belowMinimum(turns, minimum: 0, what: "a count", at: syntax.count.range))
    }
    inLoop(syntax.range, turns: isDry ? nil : turns.map { max(0, $0) }) { checker, _ in
      body(&checker)
    }
    return turns != nil
  }

  private mutating func inLoop(
    _ range: SourceRange, turns: Int?, _ body: (inout Checker, Int) -> Void
  ) {
    loops.append(Loop(range: range))
    defer { loops.removeLast() }
    guard let turns else {
      read { body(&$0, 0) }
      return
    }
    for turn in 0..<turns {
      guard step(at: range) else { break }
      builder.openGroup(.turn(turn), range: range)
      body(&self, turn)
      builder.closeGroup()
    }
  }

  // MARK: Naming tensors

  /// Gives a tensor the name of a target.
  mutating func name(_ tensor: NodeID?, _ target: Target) {
    guard let name = target.name else { return }
    if target.index.isEmpty {
      if isFamily(name.text) {
        report(.nameGivenTwice(name, first: familyRange(name.text)))
        return
      }
      declare(name, .tensor(tensor))
      nameLayer(of: tensor, name.text)
      return
    }
    guard let index = indices(target.index), !isDry else {
      frame.familyNames.insert(name.text)
      return
    }
    let member = FamilyMember(name: name.text, index: index)
    if let first = frame.members[member] {
      report(.nameGivenTwice(Name(member.text, target.range), first: first.range))
      return
    }
    if let bound = frame.lookUp(name.text) {
      report(.nameGivenTwice(name, first: bound.range))
      return
    }
    frame.members[member] = (tensor, target.range)
    frame.familyNames.insert(name.text)
    nameLayer(of: tensor, member.text)
  }

  /// Names the layer that made a tensor, unless that stands outside of the block: who uses a block
  /// names what goes into it.
  private mutating func nameLayer(of tensor: NodeID?, _ name: String) {
    guard let tensor, tensor.index >= frame.firstNode else { return }
    builder.name(tensor, frame.path + name)
  }

  private func familyRange(_ name: String) -> SourceRange? {
    frame.members.filter { $0.key.name == name }.map(\.value.range)
      .min { ($0.file, $0.start) < ($1.file, $1.start) }
  }

  /// The member of a family as it is written with numbers, `skip[2]`; `nil` without a known index.
  ///
  /// What is wrong with the index is left to those who look the member up.
  mutating func memberText(_ name: String, _ index: [Expression]) -> String? {
    quiet += 1
    defer { quiet -= 1 }
    guard let index = indices(index), !index.isEmpty else { return nil }
    return FamilyMember(name: name, index: index).text
  }

  /// Returns the whole numbers of an index; `nil` where one is none or not known.
  mutating func indices(_ expressions: [Expression]) -> [Int]? {
    var result: [Int] = []
    for expression in expressions {
      guard let index = whole(expression) else { return nil }
      result.append(index)
    }
    return result
  }
}

extension FamilyMember {
  /// The member as it is written: `skip[2]`, `x[1, 0]`.
  var text: String {
    "\(name)[\(index.map(String.init).joined(separator: ", "))]"
  }
}
