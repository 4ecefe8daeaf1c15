/// Why a network could not run.
public enum RunError: Error, Hashable, Sendable {
  /// There is not so much memory.
  case outOfMemory(bytes: Int)
  /// The network is not made for an input of this size; the text is the compiler's.
  case invalidSize(String)
}

extension RunError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .outOfMemory(let bytes): "the network needs \(bytes) bytes of memory, which are not there"
    case .invalidSize(let reason): reason
    }
  }
}
