try:
    import main
except ModuleNotFoundError as e:
    print(e)
