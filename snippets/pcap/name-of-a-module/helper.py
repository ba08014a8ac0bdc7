if __name__ == "__main__":
    print("helper runs")
else:
    print("helper is", __name__)
