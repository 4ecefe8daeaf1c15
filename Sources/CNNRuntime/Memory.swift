/// The memory that a network computes in, and the threads that compute.
///
/// Where each tensor stands was decided when the code was made: a layer of the network, or a block
/// with all of its inner tensors, has a place counted from ``base``, and places are used again once
/// their tensors are read for the last time.
public struct Memory {
  /// The first number of the part that whoever holds this may use.
  let base: UnsafeMutablePointer<Float>
  private let scratch: Scratch
  let threads: ThreadPool

  init(base: UnsafeMutablePointer<Float>, scratch: Scratch, threads: ThreadPool) {
    self.base = base
    self.scratch = scratch
    self.threads = threads
  }

  /// Room for so many numbers, which a layer may use until it asks again or is done.
  ///
  /// Only for some rows or channels, without which no layer can go on: where there is no memory for
  /// them, the program ends.
  func scratch(_ count: Int) -> UnsafeMutablePointer<Float> {
    guard let room = scratch.reserve(count) else {
      fatalError("there is no memory for \(count) numbers")
    }
    return room
  }

  /// Such room for as much as a tensor; `nil` where there is no memory.
  func largeScratch(_ count: Int) -> UnsafeMutablePointer<Float>? { scratch.reserve(count) }

  /// The memory of a block that begins at a place of this one.
  public func part(at offset: Int) -> Memory {
    Memory(base: base + offset, scratch: scratch, threads: threads)
  }

  /// The first number behind a place that holds the largest of some sizes; the largest number of
  /// all where that leaves 64 bits.
  public static func place(after start: Int, _ sizes: Int...) -> Int {
    let alignment = Arena.alignment / MemoryLayout<Float>.stride
    let (end, overflow) = start.addingReportingOverflow(sizes.max() ?? 0)
    // What is beyond all memory stays there.
    return overflow || end > .max - alignment
      ? .max : (end + alignment - 1) / alignment * alignment
  }

  /// A place for `[C]`.
  public func view(at offset: Int, _ channels: Int) -> View {
    View(base + offset, channels: channels)
  }

  /// A place for `[L, C]`.
  public func view(at offset: Int, _ width: Int, _ channels: Int, border: Border = .none) -> View {
    view(at: offset, 1, 1, width, channels, border: border)
  }

  /// A place for `[H, W, C]`.
  public func view(
    at offset: Int, _ height: Int, _ width: Int, _ channels: Int, border: Border = .none
  ) -> View {
    view(at: offset, 1, height, width, channels, border: border)
  }

  /// A place for `[D, H, W, C]`, with zeros around it as far as `border` goes.
  public func view(
    at offset: Int, _ depth: Int, _ height: Int, _ width: Int, _ channels: Int,
    border: Border = .none
  ) -> View {
    let whole = View(
      base + offset, depth: depth + border.depth.total, height: height + border.height.total,
      width: width + border.width.total, channels: channels)
    guard border != .none else { return whole }
    let inner = whole.cropped(by: border)
    whole.clear(around: inner, border)
    return inner
  }
}

extension View {
  /// Writes zeros to all positions of this view that are not of `inner`, which lies in it with
  /// `border` around.
  fileprivate func clear(around inner: View, _ border: Border) {
    let plane = height * rowStride
    let (first, last) = (border.depth.before, border.depth.before + inner.depth)
    base.update(repeating: 0, count: first * plane)
    (base + last * plane).update(repeating: 0, count: border.depth.after * plane)
    for z in first..<last {
      let top = border.height.before * rowStride
      row(z, 0).update(repeating: 0, count: top)
      let bottom = border.height.before + inner.height
      row(z, bottom).update(repeating: 0, count: border.height.after * rowStride)
      guard border.width != .none else { continue }
      let (left, right) = (border.width.before * pixelStride, border.width.after * pixelStride)
      for y in border.height.before..<bottom {
        row(z, y).update(repeating: 0, count: left)
        (row(z, y) + (rowStride - right)).update(repeating: 0, count: right)
      }
    }
  }
}
