// Lists, checks, and what the file does not show.
import cors from 'cors';
import express from 'express';
import allowedOrigins from './origins.js';
import config from './config.js';

const app = express();
const production = process.env.NODE_ENV === 'production';
const whitelist = ['https://app.example.com', 'http://localhost:3000'];

app.use(cors());
app.use(cors({ origin: '*' }));
app.use(cors({ origin: true }));
app.use(cors({ origin: true, credentials: false }));
app.use(cors({ origin: 'https://app.example.com', credentials: true }));
app.use(cors({ origin: [/\.example\.com$/, 'http://localhost:5173'], credentials: true }));
app.use(cors({ origin: process.env.ORIGIN, credentials: true }));
app.use(cors({ origin: process.env.ORIGINS?.split(',') ?? [], credentials: true }));
app.use(cors({ origin: allowedOrigins, credentials: true }));
app.use(cors({ ...config.cors, credentials: true }));
app.use(cors({ origin: config.origin, credentials: config.credentials }));

// A developer's own machine.
app.use(cors({ origin: production ? whitelist : true, credentials: true }));
app.use(cors({ origin: process.env.NODE_ENV === 'development' ? /.*/ : 'https://app.example.com', credentials: true }));
if (!production) {
  app.use(cors({ origin: true, credentials: true }));
}

app.use(
  cors({
    origin: function (origin, callback) {
      // Requests without an origin: mobile apps, curl
      if (!origin) return callback(null, true);
      if (whitelist.indexOf(origin) === -1) {
        return callback(new Error('Not allowed by CORS'), false);
      }
      return callback(null, true);
    },
    credentials: true,
  }),
);

app.use(
  cors({
    origin: (origin, callback) => {
      if (whitelist.includes(origin) || !origin) {
        callback(null, true);
      } else {
        callback(new Error('Not allowed by CORS'));
      }
    },
    credentials: true,
  }),
);

const dynamic = async (origin, callback) => {
  try {
    callback(null, await config.load(origin));
  } catch (error) {
    callback(error);
  }
};
app.use(cors({ origin: dynamic, credentials: true }));

const delegate = (req, callback) => {
  callback(null, { origin: whitelist.includes(req.header('Origin')), credentials: true });
};
app.use(cors(delegate));

// Nothing of CORS.
const relation = { origin: true, credentials: true };
config.save(relation);
