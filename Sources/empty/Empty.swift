/// A process that does nothing: what the system and the standard library cost by themselves, and
/// so the line from which the benchmarks measure `cnn`.
@main
enum Empty {
  static func main() {}
}
