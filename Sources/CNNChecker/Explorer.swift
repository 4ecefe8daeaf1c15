import CNNNetwork
import CNNShapes
import CNNSource

/// Which sizes a search takes in.
package enum Exploration: Sendable {
  /// All, whatever the `where` clause says.
  case all
  /// Those that the `where` clause admits.
  case admitted
}

/// A search for the open sizes for which a network checks.
///
/// A condition that holds for some sizes and fails for others splits the search: each side is carried
/// out by itself.
struct Explorer {
  /// How many sides are carried out.
  private static let maximumRuns = 256

  let program: Program
  let options: CheckOptions

  /// What a search has found.
  struct Result {
    var symbols: [Symbol] = []
    /// The sizes that check, by the sides of conditions.
    var cases: [AcceptedSizes.Case] = []
    /// What the `where` clause admits.
    var clause = SizeCondition.constant(true)
    /// `false` iff more sides were found than are carried out, or some sizes are not followed.
    var isComplete = true
    /// `true` iff a case has errors whatever its sizes are.
    var isWrong = false
  }

  func sizes(of network: BlockID, _ exploration: Exploration) -> Result {
    var result = Result()
    var waiting = [SizeDomain.all]
    var runs = 0
    while let domain = waiting.popLast() {
      runs += 1
      guard runs <= Self.maximumRuns else {
        result.isComplete = false
        return result
      }
      var checker = Checker(program: program, options: options)
      checker.readSettings()
      checker.exploration = exploration
      checker.exploredDomain = domain
      let graph = checker.check(network: network)
      let found = checker.openSizes
      // Later runs begin within some sizes, where the clause says less.
      if runs == 1 { (result.symbols, result.clause) = (found.symbols, found.clause) }
      if let condition = found.split {
        guard let holds = try? domain.narrowed(by: condition),
          let fails = try? domain.narrowed(by: condition.negated)
        else {
          result.isComplete = false
          continue
        }
        waiting += [fails, holds].filter { !$0.parts.isEmpty }
      } else if checker.isIrregular {
        result.isComplete = false
      } else if checker.hasErrors {
        result.isWrong = true
      } else if !found.domain.parts.isEmpty {
        result.cases.append(AcceptedSizes.Case(sizes: found.domain, graph: graph))
      }
    }
    return result
  }
}
