import CNNSource
