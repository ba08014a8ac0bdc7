def f(e):
    try:
        raise e
    except (KeyError, IndexError) as x:
        return "lookup " + type(x).__name__
    except Exception as x:
        return "other " + repr(x)
    else:
        return "else"
    finally:
        print("finally", end=" ")


print(f(KeyError(1)))
print(f(ValueError(2)))
f(KeyboardInterrupt())
