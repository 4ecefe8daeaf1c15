import CNNLayers
import CNNShapes

/// Windows that slide, and products of matrices.
extension Interpreter {
  func convolve(
    _ input: NumberArray, _ window: Frame, _ filters: Operation.Filters, _ sizes: [Int]
  ) throws -> NumberArray {
    let (kernel, bias) = try (array(filters.kernel), filters.bias.map(array))
    let elements = NumberArray.places(window.sizes)
    return NumberArray(sizes) { place in
      let filter = place[place.count - 1]
      var sum = bias?[[filter]] ?? 0
      for element in elements {
        let at = window.place(place.dropLast(), element)
        for (channel, tail) in links(of: filter, filters.form, kernel, filters: sizes.last ?? 1) {
          sum += (input.number(at: at + [channel]) ?? 0) * kernel[element + tail]
        }
      }
      return sum
    }
  }

  /// The channels that a filter sees, each with the end of its place in the kernel.
  private func links(
    of filter: Int, _ form: Operation.Filters.Form, _ kernel: NumberArray, filters: Int
  ) -> [(channel: Int, tail: [Int])] {
    switch form {
    case .grouped(let groups):
      let inputs = kernel.shape[kernel.shape.count - 2]
      let group = filter / (filters / groups)
      return (0..<inputs).map { (group * inputs + $0, [$0, filter]) }
    case .depthwise(let multiplier):
      return [(filter / multiplier, [filter / multiplier, filter % multiplier])]
    }
  }

  func paint(
    _ input: NumberArray, _ window: Frame, _ filters: Operation.Filters, _ sizes: [Int]
  ) throws -> NumberArray {
    guard case .grouped(let groups) = filters.form else {
      throw InterpreterError.missing("groups")
    }
    let (kernel, bias) = try (array(filters.kernel), filters.bias.map(array))
    var result = NumberArray(sizes) { bias?[$0.suffix(1)] ?? 0 }
    let (channels, made) = (
      input.shape[input.shape.count - 1], kernel.shape[kernel.shape.count - 2]
    )
    for place in NumberArray.places(input.shape) {
      let channel = place[place.count - 1]
      let group = channel / (channels / groups)
      for element in NumberArray.places(window.sizes) {
        let at = window.place(place.dropLast(), element)
        for filter in 0..<made {
          let target = at + [group * made + filter]
          guard let number = result.number(at: target) else { continue }
          result[target] = number + input[place] * kernel[element + [filter, channel]]
        }
      }
    }
    return result
  }

  func connectLocally(
    _ input: NumberArray, _ window: Frame, _ filters: Operation.Filters, _ sizes: [Int]
  ) throws -> NumberArray {
    let (kernel, bias) = try (array(filters.kernel), filters.bias.map(array))
    let elements = NumberArray.places(window.sizes + input.shape.suffix(1))
    return NumberArray(sizes) { place in
      let position = zip(place, sizes).dropLast().reduce(0) { $0 * $1.1 + $1.0 }
      let filter = place[place.count - 1]
      return elements.enumerated().reduce(bias?[place] ?? 0) { sum, element in
        let at = window.place(place.dropLast(), element.element.dropLast())
        let number = input.number(at: at + element.element.suffix(1)) ?? 0
        return sum + number * kernel[[position, element.offset, filter]]
      }
    }
  }

  func multiply(_ input: NumberArray, hasBias: Bool, _ sizes: [Int]) throws -> NumberArray {
    let (kernel, bias) = try (array("kernel"), hasBias ? array("bias") : nil)
    return NumberArray(sizes) { place in
      let unit = place.suffix(1)
      return (0..<kernel.shape[0]).reduce(bias?[Array(unit)] ?? 0) {
        $0 + input[place.dropLast() + [$1]] * kernel[[$1] + unit]
      }
    }
  }

  func multiply(
    _ first: NumberArray, _ axis: Int, _ second: NumberArray, _ otherAxis: Int, _ sizes: [Int]
  ) -> NumberArray {
    NumberArray(sizes) { place in
      (0..<first.shape[axis]).reduce(0) { sum, index in
        var left = Array(place.prefix(first.shape.count - 1))
        // Two vectors give a place of which neither has a part.
        var right = Array(place.dropFirst(left.count).prefix(second.shape.count - 1))
        left.insert(index, at: axis)
        right.insert(index, at: otherAxis)
        return sum + first[left] * second[right]
      }
    }
  }
}

/// Many numbers that become one.
extension Interpreter {
  func pool(
    _ input: NumberArray, _ reducer: Operation.Reducer, _ window: Frame, countsPadding: Bool,
    _ sizes: [Int]
  ) throws -> NumberArray {
    let elements = NumberArray.places(window.sizes)
    return NumberArray(sizes) { place in
      let seen = elements.compactMap {
        input.number(at: window.place(place.dropLast(), $0) + place.suffix(1))
      }
      guard countsPadding else { return reducer.value(seen) }
      let counted = elements.filter { element in
        zip(window.place(place.dropLast(), element), zip(input.shape, window.after))
          .allSatisfy { $0 < $1.0 + $1.1 }
      }
      return Operation.Reducer.sum.value(seen) / Double(counted.count)
    }
  }

  func adapt(_ input: NumberArray, _ reducer: Operation.Reducer, _ sizes: [Int]) -> NumberArray {
    NumberArray(sizes) { place in
      let parts = zip(place, zip(input.shape, sizes)).dropLast().map { index, axis in
        let (length, count) = axis
        return (index * length / count)..<(((index + 1) * length + count - 1) / count)
      }
      let offsets = NumberArray.places(parts.map(\.count))
      return reducer.value(
        offsets.map { input[zip(parts, $0).map { $0.lowerBound + $1 } + place.suffix(1)] })
    }
  }

  func reduce(_ input: NumberArray, _ reducer: Operation.Reducer, _ axes: [Int], _ sizes: [Int])
    -> NumberArray
  {
    let keepsAxes = sizes.count == input.shape.count
    var seen: [[Int]: [Double]] = [:]
    for place in NumberArray.places(input.shape) {
      let kept = place.enumerated().compactMap { axis, index in
        axes.contains(axis) ? (keepsAxes ? 0 : nil) : index
      }
      seen[kept, default: []].append(input[place])
    }
    return NumberArray(sizes) { reducer.value(seen[$0] ?? []) }
  }

  func unpool(_ input: NumberArray, into before: NumberArray, _ window: Frame) -> NumberArray {
    var result = NumberArray(before.shape) { _ in 0 }
    let elements = NumberArray.places(window.sizes)
    for place in NumberArray.places(input.shape) {
      let seen = elements.map { window.place(place.dropLast(), $0) + place.suffix(1) }
        .filter { before.number(at: $0) != nil }
      guard var largest = seen.first else { continue }
      for at in seen where before[at] > before[largest] { largest = at }
      result[largest] = input[place]
    }
    return result
  }

  func merge(
    _ inputs: [NumberArray], _ combination: Operation.Combination, _ constant: Rational?,
    _ sizes: [Int]
  ) -> NumberArray {
    NumberArray(sizes) { place in
      let numbers = inputs.map { input in
        input[zip(place, input.shape).map { $1 == 1 ? 0 : $0 }]
      }
      return combination.value(numbers + (constant.map { [$0.number] } ?? []))
    }
  }
}

extension Operation.Reducer {
  fileprivate func value(_ numbers: [Double]) -> Double {
    switch self {
    case .maximum: numbers.max() ?? -.infinity
    case .mean: numbers.reduce(0, +) / Double(numbers.count)
    case .sum: numbers.reduce(0, +)
    }
  }
}

extension Operation.Combination {
  fileprivate func value(_ numbers: [Double]) -> Double {
    switch self {
    case .add: numbers.reduce(0, +)
    case .subtract: numbers.dropFirst().reduce(numbers[0], -)
    case .multiply: numbers.reduce(1, *)
    case .average: numbers.reduce(0, +) / Double(numbers.count)
    case .maximum: numbers.max() ?? 0
    case .minimum: numbers.min() ?? 0
    }
  }
}
