import CNNNetwork
import CNNSource

/// What a name stands for inside a body.
enum Binding: Sendable {
  case value(Value)
  /// A tensor; `nil` for one that a mistake hides.
  case tensor(NodeID?)
}

/// A binding, and where its name was given.
struct BoundName: Sendable {
  let binding: Binding
  let range: SourceRange
}

/// The names of one pair of braces.
struct Scope: Sendable {
  var names: [String: BoundName] = [:]
}

/// One member of a family of tensors: `skip[2]`.
struct FamilyMember: Hashable, Sendable {
  let name: String
  let index: [Int]
}

/// What is known while the body of one block, network or `shared` is carried out.
struct Frame: Sendable {
  /// The file whose declarations are seen.
  let module: ModuleID
  /// The name of the block or network, for messages.
  let name: String
  /// The path of its layers' names, empty or ending in `/`.
  let path: String
  /// The index of the first node that is made in it; those before come in from outside.
  var firstNode = 0
  /// From the parameters outside to the innermost braces.
  var scopes: [Scope] = [Scope()]
  var members: [FamilyMember: (node: NodeID?, range: SourceRange)] = [:]
  /// The names that begin a family.
  var familyNames: Set<String> = []
  /// `true` once code has been passed over whose turns or arms are not known: which members a
  /// family has is not known then.
  var isIncomplete = false
  /// The layers that are shared here; `nil` outside every `shared`.
  var sharing: SharedID?
  /// The tensors around a `shared`, which its braces do not see.
  var tensorsOutside: Set<String> = []

  /// Returns what a name stands for, from the innermost braces outwards.
  func lookUp(_ name: String) -> BoundName? {
    for scope in scopes.reversed() where !scope.names.isEmpty {
      if let found = scope.names[name] { return found }
    }
    return nil
  }
}
