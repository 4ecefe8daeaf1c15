/// A function of each number by itself, which a layer applies to what it computes.
public enum Activation: Hashable, Sendable {
  case linear
  case relu
  case relu6
  case leakyRelu(slope: Float)
  case elu(alpha: Float)
  case celu(alpha: Float)
  case selu
  case gelu
  case silu
  case mish
  case sigmoid
  case logSigmoid
  case hardSigmoid
  case hardSwish
  case tanh
  case hardTanh
  case softplus
  case softsign
  case absolute
  case exponential
}
